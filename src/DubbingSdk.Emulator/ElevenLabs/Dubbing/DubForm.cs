using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

/// <summary>The typed fields of a create.</summary>
internal sealed record DubForm
{
    public static readonly string[] Fields =
    [
        "file", "csv_file", "foreground_audio_file", "background_audio_file", "name", "source_url", "source_lang", "target_lang",
        "target_accent", "num_speakers", "watermark", "start_time", "end_time", "highest_resolution", "drop_background_audio",
        "use_profanity_filter", "dubbing_studio", "disable_voice_cloning", "mode", "csv_fps",
    ];

    private const string Automatic = "automatic";
    private const string Manual = "manual";

    public FormPart? File { get; private init; }

    public FormPart? Csv { get; private init; }

    public FormPart? Foreground { get; private init; }

    public FormPart? Background { get; private init; }

    public string? Name { get; private init; }

    public string? SourceUrl { get; private init; }

    public string? SourceLanguage { get; private init; }

    public string? TargetLanguage { get; private init; }

    public int Speakers { get; private init; }

    public int? StartTime { get; private init; }

    public int? EndTime { get; private init; }

    public bool IsStudio { get; private init; }

    public bool IsManual { get; private init; }

    public static DubForm Read(ReceivedForm form, out IReadOnlyList<FieldError> errors)
    {
        var fields = new FormFields(form);
        foreach (var name in new[] { "watermark", "highest_resolution", "drop_background_audio", "use_profanity_filter", "disable_voice_cloning" })
            fields.Boolean(name);

        fields.Number("csv_fps");
        var result = new DubForm
        {
            File = fields.File("file"),
            Csv = fields.File("csv_file"),
            Foreground = fields.File("foreground_audio_file"),
            Background = fields.File("background_audio_file"),
            Name = fields.Text("name"),
            SourceUrl = fields.Text("source_url"),
            SourceLanguage = fields.Text("source_lang"),
            TargetLanguage = fields.Text("target_lang"),
            Speakers = fields.Integer("num_speakers", minimum: 0) ?? 0,
            StartTime = fields.Integer("start_time", minimum: 0),
            EndTime = fields.Integer("end_time", minimum: 0),
            IsStudio = fields.Boolean("dubbing_studio") ?? false,
            IsManual = fields.Choice("mode", Automatic, Manual) is Manual,
        };
        errors = fields.Errors;
        return result;
    }
}
