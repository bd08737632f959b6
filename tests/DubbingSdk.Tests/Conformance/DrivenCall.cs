using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Conformance;

/// <summary>
/// A call of a client method with everything set that goes together. What goes into the path is given its own name in the route,
/// so that a right path is the route without its braces.
/// </summary>
internal sealed record DrivenCall(string Method, object? Request, Func<DubbingClient, Task> InvokeAsync)
{
    /// <summary>All calls, with sources that nobody has read yet.</summary>
    public static IReadOnlyList<DrivenCall> All =>
    [
        Create(Every with { Source = Wav("source.wav") }),
        Create(Every with { Source = MediaSource.FromUri(new Uri("https://media.example/source.mp4")) }),
        List(EveryFilter),
        new("client.Dubbing.GetAsync", null, client => client.Dubbing.GetAsync("dubbing_id")),
        new("client.Dubbing.DeleteAsync", null, client => client.Dubbing.DeleteAsync("dubbing_id")),
        new("client.Dubbing.DownloadAsync", null, async client => await (await client.Dubbing.DownloadAsync("dubbing_id", "language_code")).DisposeAsync()),
        new("client.Dubbing.GetTranscriptAsync", null, client => client.Dubbing.GetTranscriptAsync("dubbing_id", "language_code", "format_type")),
        new("client.Dubbing.GetTranscriptFileAsync", null, client => client.Dubbing.GetTranscriptFileAsync("dubbing_id", "language_code", DubTranscriptFormat.Json)),
    ];

    private static CreateDubRequest Every => new()
    {
        CsvFile = MediaSource.FromStream(new MemoryStream("speaker,start_time,end_time,transcription,translation"u8.ToArray()), "script.csv"),
        ForegroundAudioFile = Wav("voices.wav"),
        BackgroundAudioFile = Wav("music.wav"),
        Name = "Welcome",
        SourceLanguage = "en",
        TargetLanguage = "es",
        TargetAccent = "mexican",
        NumSpeakers = 2,
        Watermark = true,
        StartTime = TimeSpan.FromSeconds(1),
        EndTime = TimeSpan.FromSeconds(2),
        HighestResolution = true,
        DropBackgroundAudio = true,
        UseProfanityFilter = true,
        DubbingStudio = true,
        DisableVoiceCloning = true,
        Mode = DubbingMode.Manual,
        CsvFps = 29.97,
    };

    private static ListDubsRequest EveryFilter => new()
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

    public override string ToString() => Method;

    private static DrivenCall Create(CreateDubRequest request) => new("client.Dubbing.CreateAsync", request, client => client.Dubbing.CreateAsync(request));

    private static DrivenCall List(ListDubsRequest request) => new("client.Dubbing.ListAsync", request, async client =>
    {
        await foreach (var page in client.Dubbing.ListAsync(request).AsPages("cursor"))
            break;
    });

    private static MediaSource Wav(string fileName) => MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), fileName);
}
