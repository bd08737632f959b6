using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.TextToVoice;

/// <summary>The body of a request that designs or remixes a voice.</summary>
internal sealed record PreviewRequest(string Description, string? Text, bool GeneratesText, bool IsStreamed, string? Model, string? ReferenceAudio, double? PromptStrength)
{
    public const string DefaultModel = "eleven_multilingual_ttv_v2";
    public const string NewestModel = "eleven_ttv_v3";

    private const int LongestText = 1000;

    private static readonly string[] CommonFields = ["voice_description", "text", "auto_generate_text", "loudness", "seed", "guidance_scale"];

    private static readonly string[] NewerFields =
        ["stream_previews", "remixing_session_id", "remixing_session_iteration_id", "prompt_strength"];

    public static IReadOnlyCollection<string> OlderFields { get; } = [.. CommonFields, "quality", "should_enhance"];

    public static IReadOnlyCollection<string> RemixFields { get; } = [.. CommonFields, .. NewerFields];

    public static IReadOnlyCollection<string> DesignFields { get; } = [.. OlderFields, .. NewerFields, "model_id", "reference_audio_base64"];

    public static PreviewRequest ReadOlder(JsonFields fields)
    {
        ReadQuality(fields);
        return Read(fields, shortestDescription: 20);
    }

    public static PreviewRequest ReadDesign(JsonFields fields)
    {
        ReadQuality(fields);
        return ReadNewer(fields, shortestDescription: 20) with
        {
            Model = fields.FindChoice("model_id", [DefaultModel, NewestModel]) ?? DefaultModel,
            ReferenceAudio = fields.FindText("reference_audio_base64"),
        };
    }

    public static PreviewRequest ReadRemix(JsonFields fields) => ReadNewer(fields, shortestDescription: 5);

    private static PreviewRequest ReadNewer(JsonFields fields, int shortestDescription)
    {
        fields.FindText("remixing_session_id");
        fields.FindText("remixing_session_iteration_id");
        return Read(fields, shortestDescription) with
        {
            IsStreamed = fields.FindBoolean("stream_previews") ?? false,
            PromptStrength = fields.FindShare("prompt_strength"),
        };
    }

    private static PreviewRequest Read(JsonFields fields, int shortestDescription)
    {
        fields.FindNumber("loudness", -1, 1);
        fields.FindInteger("seed", 0, int.MaxValue);
        fields.FindNumber("guidance_scale", 0, 100);
        return new PreviewRequest(
            fields.RequireText("voice_description", shortestDescription, LongestText),
            fields.FindText("text", 100, LongestText),
            fields.FindBoolean("auto_generate_text") ?? false,
            IsStreamed: false,
            Model: null,
            ReferenceAudio: null,
            PromptStrength: null);
    }

    private static void ReadQuality(JsonFields fields)
    {
        fields.FindNumber("quality", -1, 1);
        fields.FindBoolean("should_enhance");
    }
}
