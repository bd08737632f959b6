using System.Text;
using DubbingSdk.Tests.Conformance;

namespace DubbingSdk.Tests.Wire;

/// <summary>The calls that exchanges name, each as the README describes it. A call returns what <c>expect</c> looks at, by the name of its root.</summary>
internal static partial class WireCalls
{
    private const string DubbingId = "x7Qf2mKd94LrWvYp0cTn";
    private const string Cursor = "b2Zmc2V0PTI/+A==";
    private const string SegmentId = "s8LqZ2vXn4TgB1kPw9dR";
    private const string SpeakerId = "speaker_0";

    /// <summary>A valid WAV file with 40 samples.</summary>
    private const string Recording =
        "UklGRnQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YVAAAAAAAKgJXhJIGbgdQB+4HUgZXhKoCQAAWPai7bjmSOLA4EjiuOai7Vj2AACoCV4SSBm4HUAfuB1IGV4SqAkAAFj2ou245kjiwOBI4rjmou1Y9g==";

    private const string TwoLines = "speaker,start_time,end_time,transcription,translation\r\nAna,0,2.5,\"Hello, and welcome.\",\"Hola, y bienvenida.\"";
    private const string ThreeLines = "speaker,start_time,end_time,transcription,translation\r\nAna,0:00:00:00,0:00:02:15,\"Hello, and welcome.\",\"Hola, y bienvenida.\"\r\nBen,0:00:02:20,0:00:04:00,Thank you.,Gracias.";

    public static byte[] RecordingBytes => Convert.FromBase64String(Recording);

    /// <summary>The calls by service and id.</summary>
    public static IReadOnlyDictionary<(string Service, string Name), Func<DubbingServiceClient, Task<(string Root, object Seen)>>> All { get; } = new[]
    {
        Of(OfDubs),
        Of(OfProjects),
        Of(OfAudio),
        Of(OfCambAi),
        Of(OfSegmind),
        Of(OfModelsLab),
    }.SelectMany(calls => calls).ToDictionary(call => call.Id, call => call.RunAsync);

    private static Dictionary<string, Func<DubbingClient, Task<(string Root, object Seen)>>> OfDubs => new()
    {
        ["create-from-file"] = client => CreateAsync(client, new() { Source = Wav("hello.wav"), TargetLanguage = "es" }),
        ["create-from-url"] = client => CreateAsync(client, new()
        {
            Source = MediaSource.FromUri(new Uri("https://media.example/welcome.mp4?lang=en&part=1")),
            SourceLanguage = "en",
            TargetLanguage = "pt",
        }),
        ["create-manual"] = client => CreateAsync(client, new()
        {
            TargetLanguage = "es",
            Mode = DubbingMode.Manual,
            CsvFps = 29.97,
            CsvFile = Csv(ThreeLines),
            ForegroundAudioFile = Wav("voices.wav"),
            BackgroundAudioFile = Wav("music.wav"),
        }),
        ["create-every-field"] = client => CreateAsync(client, new()
        {
            Name = "Bienvenida a la cafetería ☕",
            SourceLanguage = "en",
            TargetLanguage = "es",
            TargetAccent = "mexican",
            NumSpeakers = 2,
            Watermark = false,
            StartTime = TimeSpan.FromSeconds(5),
            EndTime = TimeSpan.FromSeconds(1250),
            HighestResolution = true,
            DropBackgroundAudio = false,
            UseProfanityFilter = true,
            DubbingStudio = true,
            DisableVoiceCloning = false,
            Mode = DubbingMode.Manual,
            CsvFps = 25,
            Source = Wav("hello.wav"),
            CsvFile = Csv(TwoLines),
            ForegroundAudioFile = Wav("voices.wav"),
            BackgroundAudioFile = Wav("music.wav"),
        }),
        ["create-for-studio"] = client => CreateAsync(client, new() { Source = Wav("hello.wav"), DubbingStudio = true }),
        ["create-non-ascii-name"] = client => CreateAsync(client, new() { Source = Wav("Grüße aus Köln – 你好.wav"), TargetLanguage = "de" }),
        ["create-quoted-name"] = client => CreateAsync(client, new() { Source = Wav("say \"hello\" 100%.wav"), TargetLanguage = "de" }),
        ["create-line-break-name"] = client => CreateAsync(client, new() { Source = Wav("two\r\nContent-Type: text-html.wav"), TargetLanguage = "de" }),
        ["list-defaults"] = client => ListAsync(client, null),
        ["list-first-page"] = client => ListAsync(client, new() { PageSize = 2 }),
        ["list-next-page"] = client => ListAsync(client, new() { PageSize = 2 }, Cursor),
        ["list-every-filter"] = client => ListAsync(client, new()
        {
            PageSize = 50,
            Status = DubStatus.Dubbed,
            Statuses = [DubStatus.Queued, DubStatus.Preparing],
            Models = [DubbingModel.DubbingV1, DubbingModel.DubbingV2],
            TargetLanguages = ["es", "pt-BR"],
            CreationSources = [DubCreationSource.FlowNode, DubCreationSource.DubbingUi, DubCreationSource.DubbingApi],
            Creator = DubCreatorFilter.Personal,
            OrderBy = DubOrder.Name,
            Direction = SortDirection.Ascending,
        }),
        ["get-dub"] = async client => ("value", (await client.Dubbing.GetAsync(DubbingId)).Value),
        ["get-dub-odd-id"] = async client => ("value", (await client.Dubbing.GetAsync("a/b?c#d é")).Value),
        ["delete-dub"] = async client => ("value", (await client.Dubbing.DeleteAsync(DubbingId)).Value),
        ["get-audio"] = client => MediaAsync(client.Dubbing.DownloadAsync(DubbingId, "es")),
        ["get-transcript-default"] = client => TranscriptFileAsync(client, "es", null),
        ["get-transcript-srt"] = client => TranscriptFileAsync(client, "es", DubTranscriptFormat.Srt),
        ["get-transcript-webvtt"] = client => TranscriptFileAsync(client, "es", DubTranscriptFormat.WebVtt),
        ["get-transcript-json"] = client => TranscriptFileAsync(client, "source", DubTranscriptFormat.Json),
        ["get-transcripts-srt"] = client => TranscriptAsync(client, DubTranscriptFormat.Srt),
        ["get-transcripts-webvtt"] = client => TranscriptAsync(client, DubTranscriptFormat.WebVtt),
        ["get-transcripts-json"] = client => TranscriptAsync(client, DubTranscriptFormat.Json),
        ["get-resource"] = async client => ("value", (await client.Dubbing.Resource.GetAsync(DubbingId)).Value),
        ["add-language"] = client => AddLanguageAsync(client, "fr"),
        ["add-language-null"] = client => AddLanguageAsync(client, null),
        ["create-segment"] = client => CreateSegmentAsync(client, new()
        {
            StartTime = TimeSpan.FromSeconds(1.5),
            EndTime = TimeSpan.FromSeconds(4),
            Text = "Good evening \"all\" – 你好 & <hello>",
            Translations = new Dictionary<string, string> { ["es"] = "Buenas tardes a todos ☕" },
        }),
        ["create-segment-times"] = client => CreateSegmentAsync(client, new() { StartTime = TimeSpan.Zero, EndTime = TimeSpan.FromSeconds(0.125) }),
        ["update-segment-text"] = client => UpdateSegmentAsync(client, "es", new() { Text = "Hola, y bienvenida a la cafetería ☕" }),
        ["update-segment-times"] = client => UpdateSegmentAsync(client, "en", new() { StartTime = TimeSpan.FromSeconds(0.25), EndTime = TimeSpan.FromSeconds(2.875) }),
        ["update-segment-empty"] = client => UpdateSegmentAsync(client, "es", new() { Text = string.Empty }),
        ["update-segment-odd-ids"] = async client => ("value", (await client.Dubbing.Resource.UpdateSegmentAsync("a/b?c", "../x#y", "pt-BR", new() { Text = "Olá." })).Value),
        ["migrate-segments"] = async client => ("value", (await client.Dubbing.Resource.MigrateSegmentsAsync(DubbingId, new() { SegmentIds = [SegmentId], SpeakerId = SpeakerId })).Value),
        ["delete-segment"] = async client => ("value", (await client.Dubbing.Resource.DeleteSegmentAsync(DubbingId, SegmentId)).Value),
        ["transcribe"] = async client => ("value", (await client.Dubbing.Resource.TranscribeAsync(DubbingId, new() { Segments = [SegmentId] })).Value),
        ["translate"] = client => TranslateAsync(client, ["es"]),
        ["translate-all"] = client => TranslateAsync(client, null),
        ["dub"] = async client => ("value", await client.Dubbing.Resource.DubAsync(DubbingId, new() { Segments = [SegmentId], Languages = ["es"] })),
        ["dub-all"] = async client => ("value", await client.Dubbing.Resource.DubAsync(DubbingId, new() { Segments = [SegmentId], Languages = null })),
        ["create-speaker"] = client => CreateSpeakerAsync(client, new() { SpeakerName = "Zoë", VoiceId = "track-clone", VoiceStability = 0.65, VoiceSimilarity = 1, VoiceStyle = 0 }),
        ["create-speaker-defaults"] = client => CreateSpeakerAsync(client, null),
        ["update-speaker"] = client => UpdateSpeakerAsync(client, new() { SpeakerName = "Ben", VoiceId = "clip-clone", VoiceStability = 0, VoiceSimilarity = 0.5, VoiceStyle = 1, Languages = ["es"] }),
        ["update-speaker-voice"] = client => UpdateSpeakerAsync(client, new() { VoiceId = "Xb7hH8MSUJpSbSDYk0k2" }),
        ["find-similar-voices"] = async client => ("value", (await client.Dubbing.Resource.FindSimilarVoicesAsync(DubbingId, SpeakerId)).Value),
        ["render"] = client => RenderAsync(client, "es", new() { RenderType = RenderType.TracksZip, NormalizeVolume = true }),
        ["render-original"] = client => RenderAsync(client, RenderLanguage.Original, new() { RenderType = RenderType.Mp3 }),
        ["render-unknown-type"] = client => RenderAsync(client, "es", new() { RenderType = "hologram" }),
    };

    private static IEnumerable<((string Service, string Name) Id, Func<DubbingServiceClient, Task<(string Root, object Seen)>> RunAsync)> Of<TClient>(
        Dictionary<string, Func<TClient, Task<(string Root, object Seen)>>> calls)
        where TClient : DubbingServiceClient =>
        calls.Select(call => ((InterfaceDocument.Of(typeof(TClient)).Name, call.Key), (Func<DubbingServiceClient, Task<(string Root, object Seen)>>)(client => call.Value((TClient)client))));

    private static async Task<(string Root, object Seen)> CreateAsync(DubbingClient client, CreateDubRequest request)
    {
        var operation = await client.Dubbing.CreateAsync(request);
        return ("value", new { operation.DubbingId, ExpectedDurationSec = operation.ExpectedDuration, operation.AdditionalProperties });
    }

    private static async Task<(string Root, object Seen)> ListAsync(DubbingClient client, ListDubsRequest? request, string? cursor = null)
    {
        await using var pages = client.Dubbing.ListAsync(request).AsPages(cursor).GetAsyncEnumerator();
        await pages.MoveNextAsync();
        return ("page", new { Dubs = pages.Current.Items, pages.Current.NextCursor, HasMore = pages.Current.NextCursor is not null });
    }

    private static async Task<(string Root, object Seen)> MediaAsync(Task<MediaDownload> download)
    {
        await using var media = await download;
        using var bytes = new MemoryStream();
        await media.CopyToAsync(bytes);
        return ("media", new WireMedia(media, bytes.ToArray()));
    }

    private static async Task<(string Root, object Seen)> TranscriptFileAsync(DubbingClient client, string language, DubTranscriptFormat? format)
    {
        var transcript = (await client.Dubbing.GetTranscriptFileAsync(DubbingId, language, format)).Value;
        return ("value", new { transcript.Text, Json = transcript.Transcript });
    }

    private static async Task<(string Root, object Seen)> TranscriptAsync(DubbingClient client, DubTranscriptFormat format) =>
        ("value", (await client.Dubbing.GetTranscriptAsync(DubbingId, "es", format)).Value);

    private static async Task<(string Root, object Seen)> AddLanguageAsync(DubbingClient client, string? language) =>
        ("value", (await client.Dubbing.Resource.AddLanguageAsync(DubbingId, new() { Language = language })).Value);

    private static async Task<(string Root, object Seen)> CreateSegmentAsync(DubbingClient client, CreateSegmentRequest request) =>
        ("value", (await client.Dubbing.Resource.CreateSegmentAsync(DubbingId, SpeakerId, request)).Value);

    private static async Task<(string Root, object Seen)> UpdateSegmentAsync(DubbingClient client, string language, UpdateSegmentRequest request) =>
        ("value", (await client.Dubbing.Resource.UpdateSegmentAsync(DubbingId, SegmentId, language, request)).Value);

    private static async Task<(string Root, object Seen)> TranslateAsync(DubbingClient client, IReadOnlyList<string>? languages) =>
        ("value", (await client.Dubbing.Resource.TranslateAsync(DubbingId, new() { Segments = [SegmentId], Languages = languages })).Value);

    private static async Task<(string Root, object Seen)> CreateSpeakerAsync(DubbingClient client, CreateSpeakerRequest? request) =>
        ("value", (await client.Dubbing.Resource.CreateSpeakerAsync(DubbingId, request)).Value);

    private static async Task<(string Root, object Seen)> UpdateSpeakerAsync(DubbingClient client, UpdateSpeakerRequest request) =>
        ("value", (await client.Dubbing.Resource.UpdateSpeakerAsync(DubbingId, SpeakerId, request)).Value);

    private static async Task<(string Root, object Seen)> RenderAsync(DubbingClient client, string language, RenderRequest request) =>
        ("value", await client.Dubbing.Resource.RenderAsync(DubbingId, language, request));

    private static MediaSource Wav(string fileName) => MediaSource.FromStream(new MemoryStream(RecordingBytes), fileName);

    private static MediaSource Csv(string text) => MediaSource.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), "script.csv");
}
