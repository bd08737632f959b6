namespace DubbingSdk.Tests.Conformance;

/// <content>The voice changer, sound effects, audio isolation, voice design, voices, models and the account.</content>
internal sealed partial record DrivenCall
{
    private const string Description = "An old man with a rough, warm voice.";

    private static readonly string Text = new('x', 100);

    private static IReadOnlyList<DrivenCall> OfAudio =>
    [
        Media("client.SpeechToSpeech.ConvertAsync", EverySpeech with { OutputFormat = AudioFormat.WavAt44100Hz }, (client, request) => client.SpeechToSpeech.ConvertAsync("voice_id", request)),
        Media("client.SpeechToSpeech.StreamAsync", EverySpeech with { OutputFormat = AudioFormat.PcmAt24000Hz }, (client, request) => client.SpeechToSpeech.StreamAsync("voice_id", request)),
        Media("client.SoundEffects.GenerateAsync", EverySound, (client, request) => client.SoundEffects.GenerateAsync(request)),
        Media("client.AudioIsolation.ConvertAsync", EveryRecording, (client, request) => client.AudioIsolation.ConvertAsync(request)),
        Media("client.AudioIsolation.StreamAsync", new AudioIsolationStreamRequest { Audio = Wav("noisy.wav"), FileFormat = AudioFileFormat.Other }, (client, request) => client.AudioIsolation.StreamAsync(request)),
        Listed("client.AudioIsolation.ListHistoryAsync", new ListIsolationHistoryRequest { PageSize = 2, Search = "interview" }, (client, request) => client.AudioIsolation.ListHistoryAsync(request), "2"),
        new("client.AudioIsolation.DeleteHistoryItemAsync", null, client => client.AudioIsolation.DeleteHistoryItemAsync("history_item_id")),
        Design(EveryDesign with { Text = Text }),
        Design(EveryDesign with { AutoGenerateText = true }),
        Remix(EveryRemix with { Text = Text }),
        Remix(EveryRemix with { AutoGenerateText = true }),
        Preview(EveryPreview with { Text = Text }),
        Preview(EveryPreview with { AutoGenerateText = true }),
        new("client.TextToVoice.CreateAsync", EveryVoiceToMake, client => client.TextToVoice.CreateAsync(EveryVoiceToMake)),
        Media("client.TextToVoice.StreamPreviewAsync", request: null, (client, _) => client.TextToVoice.StreamPreviewAsync("generated_voice_id", AudioFormat.PcmAt16000Hz)),
        Listed("client.Voices.SearchAsync", EveryVoiceFilter, (client, request) => client.Voices.SearchAsync(request), "token"),
        new("client.Voices.ListAsync", null, client => client.Voices.ListAsync(showLegacy: true)),
        new("client.Voices.GetAsync", null, client => client.Voices.GetAsync("voice_id", withSettings: false)),
        new("client.Models.ListAsync", null, client => client.Models.ListAsync()),
        new("client.Account.GetUserAsync", null, client => client.Account.GetUserAsync()),
        new("client.Account.GetSubscriptionAsync", null, client => client.Account.GetSubscriptionAsync()),
    ];

    private static SpeechToSpeechRequest EverySpeech => new()
    {
        Audio = Wav("speech.wav"),
        ModelId = "eleven_multilingual_sts_v2",
        VoiceSettings = new() { Stability = 0.5, SimilarityBoost = 1, Style = 0, Speed = 1.1, UseSpeakerBoost = false },
        Seed = uint.MaxValue,
        RemoveBackgroundNoise = true,
        FileFormat = AudioFileFormat.PcmAt16000Hz,
        EnableLogging = false,
        OptimizeStreamingLatency = 4,
    };

    private static SoundEffectRequest EverySound => new()
    {
        Text = "Rain on a tin roof.",
        Loop = true,
        Duration = TimeSpan.FromSeconds(2.5),
        PromptInfluence = 0.75,
        ModelId = SoundEffectModel.ElevenTextToSoundV2,
        OutputFormat = AudioFormat.OpusAt48000Hz128Kbps,
    };

    private static AudioIsolationRequest EveryRecording => new() { Audio = Wav("noisy.wav"), FileFormat = AudioFileFormat.PcmAt16000Hz, PreviewImage = new byte[] { 1, 2, 3 } };

    private static DesignVoiceRequest EveryDesign => new()
    {
        VoiceDescription = Description,
        ModelId = VoiceDesignModel.ElevenTtvV3,
        Loudness = -0.5,
        Seed = 7,
        GuidanceScale = 30,
        StreamPreviews = true,
        ShouldEnhance = true,
        RemixingSessionId = "session",
        RemixingSessionIterationId = "iteration",
        Quality = 0.25,
        ReferenceAudio = new byte[] { 1, 2, 3 },
        PromptStrength = 0.5,
        OutputFormat = AudioFormat.Mp3At44100Hz128Kbps,
    };

    private static RemixVoiceRequest EveryRemix => new()
    {
        VoiceDescription = Description,
        Loudness = -0.5,
        Seed = 7,
        GuidanceScale = 30,
        StreamPreviews = true,
        RemixingSessionId = "session",
        RemixingSessionIterationId = "iteration",
        PromptStrength = 0.5,
        OutputFormat = AudioFormat.Mp3At44100Hz128Kbps,
    };

    private static CreateVoicePreviewsRequest EveryPreview => new()
    {
        VoiceDescription = Description,
        Loudness = -0.5,
        Quality = 0.25,
        Seed = 7,
        GuidanceScale = 30,
        ShouldEnhance = true,
        OutputFormat = AudioFormat.Mp3At44100Hz128Kbps,
    };

    private static CreateVoiceRequest EveryVoiceToMake => new()
    {
        VoiceName = "Old man",
        VoiceDescription = Description,
        GeneratedVoiceId = "generated",
        Labels = new Dictionary<string, string> { ["age"] = "old" },
        PlayedNotSelectedVoiceIds = ["other"],
    };

    private static SearchVoicesRequest EveryVoiceFilter => new()
    {
        PageSize = 2,
        Search = "old",
        OrderBy = VoiceOrder.Name,
        Direction = VoiceOrderDirection.Ascending,
        VoiceType = "personal",
        Category = VoiceCategory.Generated,
        FineTuningState = "queued",
        CollectionId = "collection",
        Gender = "male",
        Age = "old",
        Languages = ["en", "es"],
        Accent = "british",
        UseCases = ["narration", "news"],
        MinNoticePeriodDays = 30,
        IncludeCustomRates = true,
        IncludeLiveModerated = false,
        HighQuality = true,
        IncludeTotalCount = false,
        VoiceIds = ["v1", "v2"],
    };

    private static DrivenCall Design(DesignVoiceRequest request) => new("client.TextToVoice.DesignAsync", request, client => client.TextToVoice.DesignAsync(request));

    private static DrivenCall Remix(RemixVoiceRequest request) => new("client.TextToVoice.RemixAsync", request, client => client.TextToVoice.RemixAsync("voice_id", request));

    private static DrivenCall Preview(CreateVoicePreviewsRequest request) => new("client.TextToVoice.CreatePreviewsAsync", request, client => client.TextToVoice.CreatePreviewsAsync(request));

    private static DrivenCall Media<T>(string method, T request, Func<DubbingClient, T, Task<MediaDownload>> invokeAsync) =>
        new(method, request, async client => await (await invokeAsync(client, request)).DisposeAsync());

    private static DrivenCall Media(string method, object? request, Func<DubbingClient, object?, Task<MediaDownload>> invokeAsync) => Media<object?>(method, request, invokeAsync);

    private static DrivenCall Listed<TRequest, T>(string method, TRequest request, Func<DubbingClient, TRequest, DubbingPageable<T>> list, string cursor) => new(method, request, async client =>
    {
        await foreach (var page in list(client, request).AsPages(cursor))
            break;
    });
}
