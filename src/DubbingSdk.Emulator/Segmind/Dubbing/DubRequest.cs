using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.Segmind.Dubbing;

/// <summary>The body of a dub request.</summary>
internal sealed record DubRequest(string SourceUrl, string TargetLanguage, int? Speakers, int Start, int? End)
{
    public static readonly string[] Fields =
    [
        "source_url", "target_lang", "source_lang", "num_speakers", "start_time", "end_time", "highest_resolution", "drop_background_audio",
        "use_profanity_filter", "disable_voice_cloning", "csv_file_url", "foreground_audio_url", "background_audio_url", "target_accent", "mode",
        "csv_fps",
    ];

    public static DubRequest Read(JsonFields fields)
    {
        foreach (var name in new[] { "highest_resolution", "drop_background_audio", "use_profanity_filter", "disable_voice_cloning" })
            fields.FindBoolean(name);

        foreach (var name in new[] { "csv_file_url", "foreground_audio_url", "background_audio_url" })
            fields.FindUrl(name);

        fields.FindText("source_lang");
        fields.FindText("target_accent");
        fields.FindChoice("mode", ["automatic", "manual"]);
        fields.FindNumber("csv_fps", 0, double.MaxValue);
        return new DubRequest(
            fields.RequireUrl("source_url"),
            fields.RequireText("target_lang", 1),
            Integer(fields, "num_speakers"),
            Integer(fields, "start_time") ?? 0,
            Integer(fields, "end_time"));
    }

    private static int? Integer(JsonFields fields, string name) => (int?)fields.FindInteger(name, 0, int.MaxValue);
}
