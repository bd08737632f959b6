using System.Text.Json;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ModelsLab.Dubbing;

/// <summary>The body of a dub request, with the service's defaults.</summary>
internal sealed record DubRequest
{
    public static readonly string[] Fields =
    [
        "init_video", "source_lang", "output_lang", "voice_id", "voice_model", "speed", "file_prefix", "base64", "seed", "webhook", "track_id",
    ];

    private static readonly string[] Languages = ["es", "fr", "hi", "it", "pt-br", "en-us", "en-gb", "ja", "zh"];

    /// <summary>The URL of the source, or <see langword="null"/> when it was uploaded.</summary>
    public Uri? Url { get; private init; }

    public InlineFile? File { get; private init; }

    public required string SourceLanguage { get; init; }

    public required string TargetLanguage { get; init; }

    public required string? VoiceId { get; init; }

    public required string VoiceModel { get; init; }

    public required double Speed { get; init; }

    public required string FilePrefix { get; init; }

    public required double Seed { get; init; }

    public required string? Webhook { get; init; }

    /// <summary>The caller's id of the dub: a number or a text.</summary>
    public required JsonValue? TrackId { get; init; }

    public static DubRequest Read(Call call, JsonFields fields)
    {
        var isBase64 = fields.FindBoolean("base64") ?? false;
        var source = isBase64 ? fields.RequireText("init_video", 1) : fields.RequireUrl("init_video");
        var file = isBase64 ? call.Body.FindFile(source) : null;
        if (isBase64 && file is null)
            fields.AddError("Input should be base64", "base64", "init_video");

        return new DubRequest
        {
            Url = Uri.TryCreate(source, UriKind.Absolute, out var url) && !isBase64 ? url : null,
            File = file,
            TargetLanguage = fields.RequireChoice("output_lang", Languages),
            SourceLanguage = fields.FindText("source_lang") ?? "hi",
            VoiceId = fields.FindText("voice_id"),
            VoiceModel = fields.FindText("voice_model") ?? "kokoro",
            Speed = fields.FindNumber("speed") ?? 1,
            FilePrefix = fields.FindText("file_prefix") ?? "spanish_dub",
            Seed = fields.FindInteger("seed", 0, long.MaxValue) ?? 0,
            Webhook = fields.FindUrl("webhook"),
            TrackId = fields.Find("track_id", ReadTrackId, "Input should be an integer or a text", "int_type"),
        };
    }

    public JsonObject ToJson() => new()
    {
        ["init_video"] = Url?.OriginalString,
        ["source_lang"] = SourceLanguage,
        ["output_lang"] = TargetLanguage,
        ["voice_id"] = VoiceId,
        ["voice_model"] = VoiceModel,
        ["speed"] = Speed,
        ["file_prefix"] = FilePrefix,
        ["base64"] = File is not null,
        ["seed"] = Seed,
    };

    private static JsonValue? ReadTrackId(JsonNode? node) =>
        node?.GetValueKind() is JsonValueKind.String || (node is JsonValue value && value.TryGetValue<long>(out _)) ? node.AsValue() : null;
}
