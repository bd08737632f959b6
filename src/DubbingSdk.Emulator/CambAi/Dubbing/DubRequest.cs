using DubbingSdk.Emulator.CambAi.Languages;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.CambAi.Dubbing;

/// <summary>The body of a dub request: the source and the target languages.</summary>
internal sealed record DubRequest(string? VideoUrl, string? FileId, Language Source, IReadOnlyList<Language> Targets)
{
    public static readonly string[] Fields =
    [
        "video_url", "file_id", "source_language", "target_languages", "target_language", "project_name", "project_description", "folder_id",
        "selected_audio_tracks", "add_output_as_an_audio_track", "chosen_dictionaries", "ai_optimization", "transcription_mode",
    ];

    private const string Missing = "missing";

    public static DubRequest Read(JsonFields fields, CambAiOptions options, LanguageReader languages)
    {
        ProjectFields.Check(fields);
        fields.FindBoolean("ai_optimization");
        fields.FindChoice("transcription_mode", ["fast", "slow"]);
        var request = new DubRequest(
            fields.FindUrl("video_url"),
            options.HasFiles ? fields.FindText("file_id") : null,
            languages.Require(fields, "source_language"),
            ReadTargets(fields, languages));
        request.CheckSource(fields);
        if (options.RequiresTarget && !fields.Has("target_languages") && !fields.Has("target_language"))
            fields.AddError("Field required", Missing, "target_languages");

        return request;
    }

    private static Language[] ReadTargets(JsonFields fields, LanguageReader languages)
    {
        var several = languages.FindAll(fields, "target_languages");
        var one = languages.Find(fields, "target_language");
        return [.. (one is null ? several : several.Append(one)).Distinct()];
    }

    private void CheckSource(JsonFields fields)
    {
        if (VideoUrl is null && FileId is null)
            fields.AddError("Field required", Missing, "video_url");
        else if (VideoUrl is not null && FileId is not null)
            fields.AddError("video_url and file_id exclude each other", "value_error", "file_id");
    }
}
