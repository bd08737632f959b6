using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Conformance;

/// <summary>
/// A call of a client method with everything set that goes together. What goes into the path is given its own name in the route,
/// so that a right path is the route without its braces; what has to be a number there is any number.
/// </summary>
internal sealed partial record DrivenCall(Type Client, string Method, object? Request, Func<DubbingServiceClient, Task> InvokeAsync)
{
    private DrivenCall(string method, object? request, Func<DubbingClient, Task> invokeAsync)
        : this(Of(method, request, invokeAsync))
    {
    }

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
        .. OfStudio,
        .. OfProjects,
        .. OfAudio,
        .. OfCambAi,
        .. OfSegmind,
        .. OfModelsLab,
    ];

    private static IReadOnlyList<DrivenCall> OfStudio =>
    [
        new("client.Dubbing.Resource.GetAsync", null, client => client.Dubbing.Resource.GetAsync("dubbing_id")),
        Studio("AddLanguageAsync", new AddLanguageRequest { Language = "fr" }, (studio, request) => studio.AddLanguageAsync("dubbing_id", request)),
        Studio("CreateSegmentAsync", EverySegment, (studio, request) => studio.CreateSegmentAsync("dubbing_id", "speaker_id", request)),
        Studio("UpdateSegmentAsync", EveryChange, (studio, request) => studio.UpdateSegmentAsync("dubbing_id", "segment_id", "language", request)),
        Studio("MigrateSegmentsAsync", new MigrateSegmentsRequest { SegmentIds = ["s1", "s2"], SpeakerId = "speaker" }, (studio, request) => studio.MigrateSegmentsAsync("dubbing_id", request)),
        new("client.Dubbing.Resource.DeleteSegmentAsync", null, client => client.Dubbing.Resource.DeleteSegmentAsync("dubbing_id", "segment_id")),
        Studio("TranscribeAsync", new TranscribeSegmentsRequest { Segments = ["s1", "s2"] }, (studio, request) => studio.TranscribeAsync("dubbing_id", request)),
        Studio("TranslateAsync", new TranslateSegmentsRequest { Segments = ["s1"], Languages = ["es", "fr"] }, (studio, request) => studio.TranslateAsync("dubbing_id", request)),
        Studio("DubAsync", new DubSegmentsRequest { Segments = ["s1"], Languages = ["es", "fr"] }, (studio, request) => studio.DubAsync("dubbing_id", request)),
        Studio("CreateSpeakerAsync", EverySpeaker, (studio, request) => studio.CreateSpeakerAsync("dubbing_id", request)),
        Studio("UpdateSpeakerAsync", EveryVoice, (studio, request) => studio.UpdateSpeakerAsync("dubbing_id", "speaker_id", request)),
        new("client.Dubbing.Resource.FindSimilarVoicesAsync", null, client => client.Dubbing.Resource.FindSimilarVoicesAsync("dubbing_id", "speaker_id")),
        Studio("RenderAsync", new RenderRequest { RenderType = RenderType.Wav, NormalizeVolume = true }, (studio, request) => studio.RenderAsync("dubbing_id", "language", request)),
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

    private static CreateSegmentRequest EverySegment => new()
    {
        StartTime = TimeSpan.FromSeconds(1.25),
        EndTime = TimeSpan.FromSeconds(2),
        Text = "Hello.",
        Translations = new Dictionary<string, string> { ["es"] = "Hola.", ["fr"] = "Bonjour." },
    };

    private static UpdateSegmentRequest EveryChange => new() { StartTime = TimeSpan.FromSeconds(1.25), EndTime = TimeSpan.FromSeconds(2), Text = "Hola." };

    private static CreateSpeakerRequest EverySpeaker => new() { SpeakerName = "Ana", VoiceId = SpeakerVoice.TrackClone, VoiceStability = 0.5, VoiceSimilarity = 0.75, VoiceStyle = 0 };

    private static UpdateSpeakerRequest EveryVoice => new()
    {
        SpeakerName = "Ana",
        VoiceId = SpeakerVoice.ClipClone,
        VoiceStability = 0.5,
        VoiceSimilarity = 0.75,
        VoiceStyle = 1,
        Languages = ["es", "fr"],
    };

    public override string ToString() => Method;

    /// <summary>A call of the client of any service.</summary>
    private static DrivenCall Of<TClient>(string method, object? request, Func<TClient, Task> invokeAsync)
        where TClient : DubbingServiceClient =>
        new(typeof(TClient), method, request, client => invokeAsync((TClient)client));

    private static DrivenCall Create(CreateDubRequest request) => new("client.Dubbing.CreateAsync", request, client => client.Dubbing.CreateAsync(request));

    private static DrivenCall List(ListDubsRequest request) => new("client.Dubbing.ListAsync", request, async client =>
    {
        await foreach (var page in client.Dubbing.ListAsync(request).AsPages("cursor"))
            break;
    });

    private static DrivenCall Studio<T>(string method, T request, Func<DubbingResourceClient, T, Task> invokeAsync) =>
        new($"client.Dubbing.Resource.{method}", request, client => invokeAsync(client.Dubbing.Resource, request));

    private static MediaSource Wav(string fileName) => MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), fileName);
}
