using System.Text;

namespace DubbingSdk.Tests.Wire;

internal static partial class WireCalls
{
    private const string PreviewText = "Good evening, and welcome to the harbour. Tonight the boats come home late, and the gulls follow them all the way.";
    private static readonly string VoiceId = WirePlaceholders.OfSdk["voice_id"];
    private static readonly string GeneratedVoiceId = WirePlaceholders.OfSdk["generated_voice_id"];
    private static readonly string HistoryItemId = WirePlaceholders.OfSdk["history_item_id"];
    private static readonly byte[] Image = Encoding.ASCII.GetBytes("a picture");

    private static Dictionary<string, Func<DubbingClient, Task<(string Root, object Seen)>>> OfAudio => new()
    {
        ["convert-speech"] = client => ConvertSpeechAsync(client, new() { Audio = Wav("hello.wav") }),
        ["convert-speech-every-field"] = client => ConvertSpeechAsync(client, new()
        {
            Audio = Wav("hello.wav"),
            ModelId = "eleven_multilingual_sts_v2",
            VoiceSettings = new() { Stability = 0.5, UseSpeakerBoost = true, SimilarityBoost = 0.75, Style = 0, Speed = 1.1 },
            Seed = 4294967295,
            RemoveBackgroundNoise = true,
            FileFormat = AudioFileFormat.Other,
            OutputFormat = AudioFormat.WavAt44100Hz,
            EnableLogging = true,
            OptimizeStreamingLatency = 3,
        }),
        ["convert-speech-samples"] = client => ConvertSpeechAsync(client, new() { Audio = Wav("hello.pcm"), FileFormat = AudioFileFormat.PcmAt16000Hz, OutputFormat = AudioFormat.PcmAt16000Hz }),
        ["convert-speech-without-logging"] = client => ConvertSpeechAsync(client, new() { Audio = Wav("hello.wav"), EnableLogging = false }),
        ["convert-speech-unknown-format"] = client => ConvertSpeechAsync(client, new() { Audio = Wav("hello.wav"), OutputFormat = "hologram_96000" }),
        ["stream-speech"] = client => MediaAsync(client.SpeechToSpeech.StreamAsync(VoiceId, new() { Audio = Wav("hello.wav"), Seed = 0, OutputFormat = AudioFormat.Mp3At22050Hz32Kbps })),
        ["generate-sound"] = client => MediaAsync(client.SoundEffects.GenerateAsync(new() { Text = "Rain on a tin roof" })),
        ["generate-sound-every-field"] = client => MediaAsync(client.SoundEffects.GenerateAsync(new()
        {
            Text = "Rain, \"soft\" & steady – ☔",
            Loop = true,
            Duration = TimeSpan.FromSeconds(12.5),
            PromptInfluence = 0.75,
            ModelId = SoundEffectModel.ElevenTextToSoundV2,
            OutputFormat = AudioFormat.PcmAt44100Hz,
        })),
        ["isolate"] = client => MediaAsync(client.AudioIsolation.ConvertAsync(new() { Audio = Wav("hello.wav") })),
        ["isolate-every-field"] = client => MediaAsync(client.AudioIsolation.ConvertAsync(new() { Audio = Wav("hello.pcm"), FileFormat = AudioFileFormat.PcmAt16000Hz, PreviewImage = Image })),
        ["stream-isolated"] = client => MediaAsync(client.AudioIsolation.StreamAsync(new() { Audio = Wav("hello.wav"), FileFormat = AudioFileFormat.Other })),
        ["list-isolated"] = client => ListIsolatedAsync(client, null),
        ["list-isolated-two"] = client => ListIsolatedAsync(client, new() { PageSize = 2 }),
        ["search-isolated"] = client => ListIsolatedAsync(client, new() { PageSize = 2, Search = "hello & more" }),
        ["search-isolated-next-page"] = client => ListIsolatedAsync(client, new() { PageSize = 2, Search = "hello" }, "2"),
        ["delete-isolated"] = async client => Deleted(await client.AudioIsolation.DeleteHistoryItemAsync(HistoryItemId)),
        ["design-voice"] = client => PreviewAsync(client.TextToVoice.DesignAsync(new() { VoiceDescription = "A calm old sailor with a rough voice", AutoGenerateText = true })),
        ["design-voice-every-field"] = client => PreviewAsync(client.TextToVoice.DesignAsync(new()
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
        })),
        ["remix-voice"] = client => PreviewAsync(client.TextToVoice.RemixAsync(VoiceId, new() { VoiceDescription = "Older", Text = PreviewText })),
        ["remix-voice-every-field"] = client => PreviewAsync(client.TextToVoice.RemixAsync(VoiceId, new()
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
        })),
        ["create-previews"] = client => PreviewAsync(client.TextToVoice.CreatePreviewsAsync(new()
        {
            VoiceDescription = "A calm old sailor with a rough voice",
            Text = PreviewText,
            Loudness = 1,
            Quality = -1,
            Seed = 7,
            GuidanceScale = 0,
            ShouldEnhance = false,
            OutputFormat = AudioFormat.Mp3At44100Hz192Kbps,
        })),
        ["create-voice"] = client => CreateVoiceAsync(client, new() { VoiceName = "Sailor", VoiceDescription = "A calm old sailor with a rough voice", GeneratedVoiceId = GeneratedVoiceId }),
        ["create-voice-every-field"] = client => CreateVoiceAsync(client, new()
        {
            VoiceName = "Sailor ☕",
            VoiceDescription = "A calm old sailor with a rough voice",
            GeneratedVoiceId = GeneratedVoiceId,
            Labels = new Dictionary<string, string> { ["accent"] = "irish", ["use case"] = "narration" },
            PlayedNotSelectedVoiceIds = ["played_1", "played_2"],
        }),
        ["stream-preview"] = client => MediaAsync(client.TextToVoice.StreamPreviewAsync(GeneratedVoiceId)),
        ["list-voices"] = async client => ("value", (await client.Voices.ListAsync()).Value),
        ["list-voices-legacy"] = async client => ("value", (await client.Voices.ListAsync(showLegacy: true)).Value),
        ["get-voice"] = async client => ("value", (await client.Voices.GetAsync(VoiceId)).Value),
        ["get-voice-without-settings"] = async client => ("value", (await client.Voices.GetAsync(VoiceId, withSettings: false)).Value),
        ["search-voices"] = client => SearchVoicesAsync(client, null),
        ["search-voices-next-page"] = client => SearchVoicesAsync(client, new() { PageSize = 2 }, Cursor),
        ["search-voices-every-filter"] = client => SearchVoicesAsync(client, new()
        {
            PageSize = 100,
            Search = "a & b",
            OrderBy = VoiceOrder.CreatedAt,
            Direction = VoiceOrderDirection.Descending,
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
        }),
        ["list-models"] = async client => ("value", new { Models = (await client.Models.ListAsync()).Value }),
        ["get-user"] = async client => ("value", (await client.Account.GetUserAsync()).Value),
        ["get-subscription"] = async client => ("value", (await client.Account.GetSubscriptionAsync()).Value),
    };

    private static Task<(string Root, object Seen)> ConvertSpeechAsync(DubbingClient client, SpeechToSpeechRequest request) =>
        MediaAsync(client.SpeechToSpeech.ConvertAsync(VoiceId, request));

    private static async Task<(string Root, object Seen)> ListIsolatedAsync(DubbingClient client, ListIsolationHistoryRequest? request, string? cursor = null)
    {
        await using var pages = client.AudioIsolation.ListHistoryAsync(request).AsPages(cursor).GetAsyncEnumerator();
        await pages.MoveNextAsync();
        return ("page", new { pages.Current.Items, pages.Current.NextCursor });
    }

    private static async Task<(string Root, object Seen)> PreviewAsync(Task<DubbingResponse<VoicePreviews>> previews) => ("value", (await previews).Value);

    private static async Task<(string Root, object Seen)> CreateVoiceAsync(DubbingClient client, CreateVoiceRequest request) => ("value", (await client.TextToVoice.CreateAsync(request)).Value);

    private static async Task<(string Root, object Seen)> SearchVoicesAsync(DubbingClient client, SearchVoicesRequest? request, string? cursor = null)
    {
        await using var pages = client.Voices.SearchAsync(request).AsPages(cursor).GetAsyncEnumerator();
        await pages.MoveNextAsync();
        return ("page", new { Voices = pages.Current.Items, NextPageToken = pages.Current.NextCursor });
    }
}
