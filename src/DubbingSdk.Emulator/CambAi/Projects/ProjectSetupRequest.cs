using DubbingSdk.Emulator.CambAi.Dubbing;
using DubbingSdk.Emulator.CambAi.Languages;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.CambAi.Projects;

/// <summary>The body of a request that sets up a project, which is dubbed by hand later.</summary>
internal sealed record ProjectSetupRequest(string MediaUrl, Language Source, IReadOnlyList<Language> Targets, string? Name, string? Description, double? FolderId)
{
    public static readonly string[] Fields =
    [
        "media_url", "source_language", "target_languages", "project_name", "project_description", "folder_id", "selected_audio_tracks",
        "add_output_as_an_audio_track", "chosen_dictionaries",
    ];

    public static ProjectSetupRequest Read(JsonFields fields, LanguageReader languages)
    {
        ProjectFields.Check(fields);
        return new ProjectSetupRequest(
            fields.RequireUrl("media_url"),
            languages.Require(fields, "source_language"),
            languages.RequireAll(fields, "target_languages"),
            fields.FindText("project_name"),
            fields.FindText("project_description"),
            fields.FindNumber("folder_id"));
    }
}
