using System.Text.Json;

namespace DubbingSdk;

/// <summary>An event of a dubbing project.</summary>
/// <inheritdoc path="/remarks"/>
public abstract class DubbingProjectEvent : DubbingWebhookEvent
{
    private protected DubbingProjectEvent(JsonElement payload)
        : base(payload, "project")
    {
        ProjectId = Text("project_id");
        Reference = Text("reference");
        Status = Text("status") is { } status ? new(status) : default(DubbingProjectStatus?);
    }

    /// <summary>The id of the project, if the event reports it.</summary>
    public string? ProjectId { get; }

    /// <summary>The reference that the project was created with, if the event reports it.</summary>
    public string? Reference { get; }

    /// <summary>The status of the project, if the event reports it.</summary>
    public DubbingProjectStatus? Status { get; }
}
