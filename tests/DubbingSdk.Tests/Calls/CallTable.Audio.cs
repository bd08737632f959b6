using DubbingSdk.Tests.Wire;

namespace DubbingSdk.Tests.Calls;

/// <content>The voice changer, sound effects, audio isolation, voice design, voices, models and the account.</content>
internal static partial class CallTable
{
    private const string Description = "A calm old sailor with a rough voice";

    private const string PreviewText = "Good evening, and welcome to the harbour. Tonight the boats come home late, and the gulls follow them all the way.";

    private static IEnumerable<EndpointCall> OfAudio => [.. OfSound, .. OfVoiceDesign, .. OfVoices, .. OfAccount];

    private static IEnumerable<EndpointCall> OfSound =>
    [
        OfClient<SpeechToSpeechRequest>("SpeechToSpeech.ConvertAsync", "media1", (client, request, call) => client.SpeechToSpeech.ConvertAsync(call["voice_id"], request, call.Options, call.Token))
            .Plain(input => new() { Audio = input.Media })
            .Full(() => EverySpeech with { EnableLogging = false })
            .Wire("convert-speech", () => new() { Audio = Wav("hello.wav") })
            .Wire("convert-speech-every-field", () => EverySpeech)
            .Wire("convert-speech-samples", () => new() { Audio = Wav("hello.pcm"), FileFormat = AudioFileFormat.PcmAt16000Hz, OutputFormat = AudioFormat.PcmAt16000Hz })
            .Wire("convert-speech-without-logging", () => new() { Audio = Wav("hello.wav"), EnableLogging = false })
            .Wire("convert-speech-unknown-format", () => new() { Audio = Wav("hello.wav"), OutputFormat = "hologram_96000" }),
        OfClient<SpeechToSpeechRequest>("SpeechToSpeech.StreamAsync", "media1", (client, request, call) => client.SpeechToSpeech.StreamAsync(call["voice_id"], request, call.Options, call.Token))
            .Plain(input => new() { Audio = input.Media })
            .Full(() => EverySpeech with { OutputFormat = AudioFormat.PcmAt24000Hz })
            .Wire("stream-speech", () => new() { Audio = Wav("hello.wav"), Seed = 0, OutputFormat = AudioFormat.Mp3At22050Hz32Kbps }),
        OfClient<SoundEffectRequest>("SoundEffects.GenerateAsync", "sound1", (client, request, call) => client.SoundEffects.GenerateAsync(request, call.Options, call.Token))
            .Full(() => EverySound)
            .Wire("generate-sound", () => new() { Text = "Rain on a tin roof" })
            .Wire("generate-sound-every-field", () => EverySound),
        OfClient<AudioIsolationRequest>("AudioIsolation.ConvertAsync", "media1", (client, request, call) => client.AudioIsolation.ConvertAsync(request, call.Options, call.Token))
            .Plain(input => new() { Audio = input.Media })
            .Full(() => EveryRecording)
            .Wire("isolate", () => new() { Audio = Wav("hello.wav") })
            .Wire("isolate-every-field", () => EveryRecording),
        OfClient<AudioIsolationStreamRequest>("AudioIsolation.StreamAsync", "media1", (client, request, call) => client.AudioIsolation.StreamAsync(request, call.Options, call.Token))
            .Plain(input => new() { Audio = input.Media })
            .Full(() => new() { Audio = Wav("hello.wav"), FileFormat = AudioFileFormat.Other })
            .Wire("stream-isolated", () => new() { Audio = Wav("hello.wav"), FileFormat = AudioFileFormat.Other }),
        OfClient<ListIsolationHistoryRequest>("AudioIsolation.ListHistoryAsync", "list", (client, request, call) => call.PageAsync(client.AudioIsolation.ListHistoryAsync(request, call.Options, call.Token)))
            .Full(() => new() { PageSize = 2, Search = "interview" }, ("cursor", "2"))
            .Wire("list-isolated")
            .Wire("list-isolated-two", () => new() { PageSize = 2 })
            .Wire("search-isolated", () => new() { PageSize = 2, Search = "hello & more" })
            .Wire("search-isolated-next-page", () => new() { PageSize = 2, Search = "hello" }, ("cursor", "2"))
            .Seen((DubbingPage<IsolationHistoryItem> page) => new { page.Items, page.NextCursor }),
        OfClient<object>("AudioIsolation.DeleteHistoryItemAsync", "remove", (client, _, call) => client.AudioIsolation.DeleteHistoryItemAsync(call["history_item_id"], call.Options, call.Token))
            .Wire("delete-isolated"),
    ];

    private static IEnumerable<EndpointCall> OfVoiceDesign =>
    [
        OfClient<DesignVoiceRequest>("TextToVoice.DesignAsync", "json1", (client, request, call) => client.TextToVoice.DesignAsync(request, call.Options, call.Token))
            .Full(() => EveryDesign with { AutoGenerateText = null })
            .Full(() => EveryDesign with { Text = null, AutoGenerateText = true })
            .Wire("design-voice", () => new() { VoiceDescription = Description, AutoGenerateText = true })
            .Wire("design-voice-every-field", () => EveryDesign),
        OfClient<RemixVoiceRequest>("TextToVoice.RemixAsync", "json1", (client, request, call) => client.TextToVoice.RemixAsync(call["voice_id"], request, call.Options, call.Token))
            .Full(() => EveryRemix with { Text = PreviewText, AutoGenerateText = null })
            .Full(() => EveryRemix)
            .Wire("remix-voice", () => new() { VoiceDescription = "Older", Text = PreviewText })
            .Wire("remix-voice-every-field", () => EveryRemix),
        OfClient<CreateVoicePreviewsRequest>("TextToVoice.CreatePreviewsAsync", "json1", (client, request, call) => client.TextToVoice.CreatePreviewsAsync(request, call.Options, call.Token))
            .Full(() => EveryPreview)
            .Full(() => EveryPreview with { Text = null, AutoGenerateText = true })
            .Wire("create-previews", () => EveryPreview),
        OfClient<CreateVoiceRequest>("TextToVoice.CreateAsync", "json1", (client, request, call) => client.TextToVoice.CreateAsync(request, call.Options, call.Token))
            .Full(() => EveryVoice)
            .Wire("create-voice", () => new() { VoiceName = "Sailor", VoiceDescription = Description, GeneratedVoiceId = EveryVoice.GeneratedVoiceId })
            .Wire("create-voice-every-field", () => EveryVoice),
        OfClient<object>("TextToVoice.StreamPreviewAsync", "audio", (client, _, call) => client.TextToVoice.StreamPreviewAsync(call["generated_voice_id"], call.Get<AudioFormat?>("output_format"), call.Options, call.Token))
            .Full(("output_format", AudioFormat.PcmAt16000Hz))
            .Wire("stream-preview"),
    ];

    private static IEnumerable<EndpointCall> OfVoices =>
    [
        OfClient<ListVoicesRequest>("Voices.ListAsync", "list", (client, request, call) => call.PageAsync(client.Voices.ListAsync(request, call.Options, call.Token)))
            .Full(() => EveryVoiceFilter, ("cursor", "token"))
            .Wire("search-voices")
            .Wire("search-voices-next-page", () => new() { PageSize = 2 }, ("cursor", Cursor))
            .Wire("search-voices-every-filter", () => EveryVoiceFilter)
            .Seen((DubbingPage<Voice> page) => new { Voices = page.Items, NextPageToken = page.NextCursor }),
        OfClient<object>("Voices.GetAllAsync", "get", (client, _, call) => client.Voices.GetAllAsync(call.Get<bool?>("show_legacy"), call.Options, call.Token))
            .Full(("show_legacy", true))
            .Wire("list-voices")
            .Wire("list-voices-legacy", ("show_legacy", true)),
        OfClient<object>("Voices.GetAsync", "get", (client, _, call) => client.Voices.GetAsync(call["voice_id"], call.Get<bool?>("with_settings"), call.Options, call.Token))
            .Full(("with_settings", false))
            .Wire("get-voice")
            .Wire("get-voice-without-settings", ("with_settings", false)),
    ];

    private static IEnumerable<EndpointCall> OfAccount =>
    [
        OfClient<object>("Models.GetAllAsync", "get", (client, _, call) => client.Models.GetAllAsync(call.Options, call.Token))
            .Wire("list-models")
            .Seen((VoiceModel[] models) => new { Models = models }),
        OfClient<object>("Account.GetUserAsync", "get", (client, _, call) => client.Account.GetUserAsync(call.Options, call.Token))
            .Wire("get-user"),
        OfClient<object>("Account.GetSubscriptionAsync", "get", (client, _, call) => client.Account.GetSubscriptionAsync(call.Options, call.Token))
            .Wire("get-subscription"),
    ];

    private static SpeechToSpeechRequest EverySpeech => new()
    {
        Audio = Wav("hello.wav"),
        ModelId = "eleven_multilingual_sts_v2",
        VoiceSettings = new() { Stability = 0.5, UseSpeakerBoost = true, SimilarityBoost = 0.75, Style = 0, Speed = 1.1 },
        Seed = uint.MaxValue,
        RemoveBackgroundNoise = true,
        FileFormat = AudioFileFormat.Other,
        OutputFormat = AudioFormat.WavAt44100Hz,
        EnableLogging = true,
        OptimizeStreamingLatency = 3,
    };

    private static SoundEffectRequest EverySound => new()
    {
        Text = "Rain, \"soft\" & steady – ☔",
        Loop = true,
        Duration = TimeSpan.FromSeconds(12.5),
        PromptInfluence = 0.75,
        ModelId = SoundEffectModel.ElevenTextToSoundV2,
        OutputFormat = AudioFormat.PcmAt44100Hz,
    };

    private static AudioIsolationRequest EveryRecording => new() { Audio = Wav("hello.pcm"), FileFormat = AudioFileFormat.PcmAt16000Hz, PreviewImage = "a picture"u8.ToArray() };

    private static DesignVoiceRequest EveryDesign => new()
    {
        VoiceDescription = "A calm old sailor – \"rough\" ☕",
        ModelId = VoiceDesignModel.ElevenTtvV3,
        Text = PreviewText,
        AutoGenerateText = false,
        Loudness = -0.5,
        Seed = int.MaxValue,
        GuidanceScale = 12.5,
        StreamPreviews = true,
        ShouldEnhance = true,
        RemixingSessionId = "session_1",
        RemixingSessionIterationId = "iteration_2",
        Quality = 1,
        ReferenceAudio = RecordingBytes,
        PromptStrength = 0.25,
        OutputFormat = AudioFormat.Mp3At44100Hz64Kbps,
    };

    private static RemixVoiceRequest EveryRemix => new()
    {
        VoiceDescription = "Older",
        AutoGenerateText = true,
        Loudness = 0,
        Seed = 0,
        GuidanceScale = 100,
        StreamPreviews = false,
        RemixingSessionId = "session_1",
        RemixingSessionIterationId = "iteration_2",
        PromptStrength = 1,
        OutputFormat = AudioFormat.PcmAt24000Hz,
    };

    private static CreateVoicePreviewsRequest EveryPreview => new()
    {
        VoiceDescription = Description,
        Text = PreviewText,
        Loudness = 1,
        Quality = -1,
        Seed = 7,
        GuidanceScale = 0,
        ShouldEnhance = false,
        OutputFormat = AudioFormat.Mp3At44100Hz192Kbps,
    };

    private static CreateVoiceRequest EveryVoice => new()
    {
        VoiceName = "Sailor ☕",
        VoiceDescription = Description,
        GeneratedVoiceId = WirePlaceholders.OfSdk["generated_voice_id"],
        Labels = new Dictionary<string, string> { ["accent"] = "irish", ["use case"] = "narration" },
        PlayedNotSelectedVoiceIds = ["played_1", "played_2"],
    };

    private static ListVoicesRequest EveryVoiceFilter => new()
    {
        PageSize = 100,
        Search = "a & b",
        OrderBy = VoiceOrder.CreatedAt,
        Direction = VoiceSortDirection.Descending,
        VoiceType = "personal",
        Category = VoiceCategory.Cloned,
        FineTuningState = "fine_tuned",
        CollectionId = "col/1",
        Gender = "female",
        Age = "young",
        Languages = ["en", "pt-BR"],
        Accent = "irish",
        UseCases = ["narration", "social media"],
        MinNoticePeriodDays = 30,
        IncludeCustomRates = false,
        IncludeLiveModerated = true,
        HighQuality = true,
        IncludeTotalCount = false,
        VoiceIds = ["voice_1", "voice_2", "voice_3"],
    };

    private static EndpointCall<TRequest> OfClient<TRequest>(string method, string column, Func<DubbingClient, TRequest, CallArguments, Task> start)
        where TRequest : class =>
        Of($"client.{method}", column, start);
}
