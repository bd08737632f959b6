using System.Text;

namespace DubbingSdk.Tests.Wire;

/// <summary>The calls that exchanges name, each as the README describes it. A call returns what <c>expect</c> looks at, by the name of its root.</summary>
internal static class WireCalls
{
    private const string DubbingId = "x7Qf2mKd94LrWvYp0cTn";
    private const string Cursor = "b2Zmc2V0PTI/+A==";

    /// <summary>A valid WAV file with 40 samples.</summary>
    private const string Recording =
        "UklGRnQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YVAAAAAAAKgJXhJIGbgdQB+4HUgZXhKoCQAAWPai7bjmSOLA4EjiuOai7Vj2AACoCV4SSBm4HUAfuB1IGV4SqAkAAFj2ou245kjiwOBI4rjmou1Y9g==";

    private const string TwoLines = "speaker,start_time,end_time,transcription,translation\r\nAna,0,2.5,\"Hello, and welcome.\",\"Hola, y bienvenida.\"";
    private const string ThreeLines = "speaker,start_time,end_time,transcription,translation\r\nAna,0:00:00:00,0:00:02:15,\"Hello, and welcome.\",\"Hola, y bienvenida.\"\r\nBen,0:00:02:20,0:00:04:00,Thank you.,Gracias.";

    public static byte[] RecordingBytes => Convert.FromBase64String(Recording);

    public static IReadOnlyDictionary<string, Func<DubbingClient, Task<(string Root, object Seen)>>> All { get; } = new Dictionary<string, Func<DubbingClient, Task<(string Root, object Seen)>>>
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
        ["get-audio"] = DownloadAsync,
        ["get-transcript-default"] = client => TranscriptFileAsync(client, "es", null),
        ["get-transcript-srt"] = client => TranscriptFileAsync(client, "es", DubTranscriptFormat.Srt),
        ["get-transcript-webvtt"] = client => TranscriptFileAsync(client, "es", DubTranscriptFormat.WebVtt),
        ["get-transcript-json"] = client => TranscriptFileAsync(client, "source", DubTranscriptFormat.Json),
        ["get-transcripts-srt"] = client => TranscriptAsync(client, DubTranscriptFormat.Srt),
        ["get-transcripts-webvtt"] = client => TranscriptAsync(client, DubTranscriptFormat.WebVtt),
        ["get-transcripts-json"] = client => TranscriptAsync(client, DubTranscriptFormat.Json),
    };

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

    private static async Task<(string Root, object Seen)> DownloadAsync(DubbingClient client)
    {
        await using var media = await client.Dubbing.DownloadAsync(DubbingId, "es");
        using var bytes = new MemoryStream();
        await media.CopyToAsync(bytes);
        return ("media", new WireMedia(media.Container.MediaType, bytes.ToArray()));
    }

    private static async Task<(string Root, object Seen)> TranscriptFileAsync(DubbingClient client, string language, DubTranscriptFormat? format)
    {
        var transcript = (await client.Dubbing.GetTranscriptFileAsync(DubbingId, language, format)).Value;
        return ("value", new { transcript.Text, Json = transcript.Transcript });
    }

    private static async Task<(string Root, object Seen)> TranscriptAsync(DubbingClient client, DubTranscriptFormat format) =>
        ("value", (await client.Dubbing.GetTranscriptAsync(DubbingId, "es", format)).Value);

    private static MediaSource Wav(string fileName) => MediaSource.FromStream(new MemoryStream(RecordingBytes), fileName);

    private static MediaSource Csv(string text) => MediaSource.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), "script.csv");
}
