using System.Text.Json;

namespace DubbingSdk;

/// <summary>An event of one language of a dubbing project.</summary>
/// <inheritdoc path="/remarks"/>
public abstract class DubbingLanguageEvent : DubbingWebhookEvent
{
    private protected DubbingLanguageEvent(JsonElement payload)
        : base(payload, "language")
    {
        var project = Member(Data, "project");
        ProjectId = Text("project_id") ?? ReadText(Member(project, "project_id"));
        LanguageId = Text("language_id");
        TargetLanguage = Text("target_language");
        Reference = Text("reference") ?? ReadText(Member(project, "reference"));
        Status = Text("status") is { } status ? new(status) : default(ProjectLanguageStatus?);
    }

    /// <summary>The id of the project, if the event reports it.</summary>
    public string? ProjectId { get; }

    /// <summary>The id of the language, if the event reports it.</summary>
    public string? LanguageId { get; }

    /// <summary>The code of the language, if the event reports it.</summary>
    public string? TargetLanguage { get; }

    /// <summary>The reference that the project was created with, if the event reports it.</summary>
    public string? Reference { get; }

    /// <summary>The status of the language, if the event reports it.</summary>
    public ProjectLanguageStatus? Status { get; }
}
