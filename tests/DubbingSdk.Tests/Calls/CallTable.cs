using System.Text;
using DubbingSdk.Tests.Wire;

namespace DubbingSdk.Tests.Calls;

/// <summary>The calls of all endpoints. An endpoint is one entry.</summary>
internal static partial class CallTable
{
    private const string TwoLines = "speaker,start_time,end_time,transcription,translation\r\nAna,0,2.5,\"Hello, and welcome.\",\"Hola, y bienvenida.\"";
    private const string ThreeLines = "speaker,start_time,end_time,transcription,translation\r\nAna,0:00:00:00,0:00:02:15,\"Hello, and welcome.\",\"Hola, y bienvenida.\"\r\nBen,0:00:02:20,0:00:04:00,Thank you.,Gracias.";

    /// <summary>A valid WAV file with 40 samples.</summary>
    private const string Recording =
        "UklGRnQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YVAAAAAAAKgJXhJIGbgdQB+4HUgZXhKoCQAAWPai7bjmSOLA4EjiuOai7Vj2AACoCV4SSBm4HUAfuB1IGV4SqAkAAFj2ou245kjiwOBI4rjmou1Y9g==";

    public static IReadOnlyList<EndpointCall> All { get; } = [.. OfDubs, .. OfStudio, .. OfProjects, .. OfAudio, .. OfCambAi, .. OfSegmind, .. OfModelsLab];

    public static byte[] RecordingBytes => Convert.FromBase64String(Recording);

    private static string Cursor => WirePlaceholders.OfSdk["cursor"];

    private static string SegmentId => WirePlaceholders.OfSdk["segment_id"];

    private static string SpeakerId => WirePlaceholders.OfSdk["speaker_id"];

    private static MediaSource Welcome => At("https://media.example/welcome.mp4?lang=en&part=1");

    private static IEnumerable<EndpointCall> OfDubs =>
    [
        Dub<CreateDubRequest>("CreateAsync", "create", (dubs, request, call) => dubs.CreateAsync(request, call.Options, call.Token))
            .Plain(input => new() { Source = input.Media, TargetLanguage = "es" })
            .Full(() => EveryDub with { Source = Wav("source.wav") })
            .Full(() => EveryDub with { Source = At("https://media.example/source.mp4") })
            .Wire("create-from-file", () => new() { Source = Wav("hello.wav"), TargetLanguage = "es" })
            .Wire("create-from-url", () => new() { Source = Welcome, SourceLanguage = "en", TargetLanguage = "pt" })
            .Wire("create-manual", () => ManualDub)
            .Wire("create-every-field", () => WireDub)
            .Wire("create-for-studio", () => new() { Source = Wav("hello.wav"), DubbingStudio = true })
            .Wire("create-non-ascii-name", () => new() { Source = Wav("Grüße aus Köln – 你好.wav"), TargetLanguage = "de" })
            .Wire("create-quoted-name", () => new() { Source = Wav("say \"hello\" 100%.wav"), TargetLanguage = "de" })
            .Wire("create-line-break-name", () => new() { Source = Wav("two\r\nContent-Type: text-html.wav"), TargetLanguage = "de" })
            .Seen((DubOperation dub) => new { dub.DubbingId, ExpectedDurationSec = dub.ExpectedDuration, dub.AdditionalProperties }),
        Dub<ListDubsRequest>("ListAsync", "list", (dubs, request, call) => call.PageAsync(dubs.ListAsync(request, call.Options, call.Token)))
            .Full(() => EveryDubFilter, ("cursor", "cursor"))
            .Wire("list-defaults")
            .Wire("list-first-page", () => new() { PageSize = 2 })
            .Wire("list-next-page", () => new() { PageSize = 2 }, ("cursor", Cursor))
            .Wire("list-every-filter", () => WireDubFilter)
            .Seen((DubbingPage<Dub> page) => new { Dubs = page.Items, page.NextCursor, HasMore = page.NextCursor is not null }),
        Dub<object>("GetAsync", "get", (dubs, _, call) => dubs.GetAsync(call["dubbing_id"], call.Options, call.Token))
            .Wire("get-dub")
            .Wire("get-dub-odd-id", ("dubbing_id", "a/b?c#d é")),
        Dub<object>("DeleteAsync", "delete", (dubs, _, call) => dubs.DeleteAsync(call["dubbing_id"], call.Options, call.Token))
            .Wire("delete-dub"),
        Dub<object>("DownloadAsync", "audio", (dubs, _, call) => dubs.DownloadAsync(call["dubbing_id"], call["language_code"], call.Options, call.Token))
            .Wire("get-audio"),
        Dub<object>("GetTranscriptAsync", "script", (dubs, _, call) => dubs.GetTranscriptAsync(call["dubbing_id"], call["language_code"], call["format_type"], call.Options, call.Token))
            .Wire("get-transcripts-srt", ("format_type", "srt"))
            .Wire("get-transcripts-webvtt", ("format_type", "webvtt"))
            .Wire("get-transcripts-json", ("format_type", "json")),
        Dub<object>("GetTranscriptFileAsync", "srt", (dubs, _, call) => dubs.GetTranscriptFileAsync(call["dubbing_id"], call["language_code"], call.Get<DubTranscriptFormat?>("format_type"), call.Options, call.Token))
            .Full(("format_type", DubTranscriptFormat.Json))
            .Wire("get-transcript-default")
            .Wire("get-transcript-srt", ("format_type", DubTranscriptFormat.Srt))
            .Wire("get-transcript-webvtt", ("format_type", DubTranscriptFormat.WebVtt))
            .Wire("get-transcript-json", ("language_code", "source"), ("format_type", DubTranscriptFormat.Json))
            .Seen((DubTranscriptFile file) => new { file.Text, Json = file.Transcript }),
    ];

    private static CreateDubRequest EveryDub => new()
    {
        CsvFile = Csv(TwoLines),
        ForegroundAudioFile = Wav("voices.wav"),
        BackgroundAudioFile = Wav("music.wav"),
        Name = "Welcome",
        SourceLanguage = "en",
        TargetLanguage = "es",
        TargetAccent = "mexican",
        SpeakerCount = 2,
        Watermark = true,
        Start = TimeSpan.FromSeconds(1),
        End = TimeSpan.FromSeconds(2),
        HighestResolution = true,
        DropBackgroundAudio = true,
        UseProfanityFilter = true,
        DubbingStudio = true,
        DisableVoiceCloning = true,
        Mode = DubbingMode.Manual,
        CsvFrameRate = 29.97,
    };

    private static CreateDubRequest ManualDub => new()
    {
        TargetLanguage = "es",
        Mode = DubbingMode.Manual,
        CsvFrameRate = 29.97,
        CsvFile = Csv(ThreeLines),
        ForegroundAudioFile = Wav("voices.wav"),
        BackgroundAudioFile = Wav("music.wav"),
    };

    private static CreateDubRequest WireDub => EveryDub with
    {
        Source = Wav("hello.wav"),
        Name = "Bienvenida a la cafetería ☕",
        Watermark = false,
        Start = TimeSpan.FromSeconds(5),
        End = TimeSpan.FromSeconds(1250),
        DropBackgroundAudio = false,
        DisableVoiceCloning = false,
        CsvFrameRate = 25,
    };

    private static ListDubsRequest EveryDubFilter => new()
    {
        PageSize = 2,
        Status = DubStatus.Dubbed,
        Statuses = [DubStatus.Queued, DubStatus.Preparing],
        Models = [DubbingModel.DubbingV1, DubbingModel.DubbingV2],
        TargetLanguages = ["es", "fr"],
        CreationSources = [DubCreationSource.DubbingApi, DubCreationSource.FlowNode],
        Creator = DubCreatorFilter.Personal,
        OrderBy = DubOrder.Name,
        Direction = SortDirection.Ascending,
    };

    private static ListDubsRequest WireDubFilter => EveryDubFilter with
    {
        PageSize = 50,
        TargetLanguages = ["es", "pt-BR"],
        CreationSources = [DubCreationSource.FlowNode, DubCreationSource.DubbingUi, DubCreationSource.DubbingApi],
    };

    private static EndpointCall<TRequest> Dub<TRequest>(string method, string column, Func<DubsClient, TRequest, CallArguments, Task> start)
        where TRequest : class =>
        Of<DubbingClient, TRequest>($"client.Dubbing.{method}", column, (client, request, call) => start(client.Dubbing, request, call));

    /// <summary>The call of a client of any service.</summary>
    private static EndpointCall<TRequest> Of<TClient, TRequest>(string method, string column, Func<TClient, TRequest, CallArguments, Task> start)
        where TClient : DubbingServiceClient
        where TRequest : class =>
        new(typeof(TClient), method, column, (client, request, call) => start((TClient)client, request, call));

    private static MediaSource Wav(string fileName) => MediaSource.FromStream(new MemoryStream(RecordingBytes), fileName);

    private static MediaSource Csv(string text, string fileName = "script.csv") => MediaSource.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), fileName);

    private static MediaSource At(string uri) => MediaSource.FromUri(new Uri(uri));
}
