namespace DubbingSdk.Tests.Conformance;

internal sealed partial record DrivenCall
{
    private static IReadOnlyList<DrivenCall> OfProjects =>
    [
        CreateProject(EveryProject with { Source = Wav("source.wav") }),
        CreateProject(EveryProject with { Source = MediaSource.FromUri(new Uri("https://media.example/source.mp4")) }),
        ListProjects(new() { PageSize = 2, Status = DubbingProjectStatus.Ready, Direction = SortDirection.Ascending }),
        new("client.Dubbing.Projects.GetAsync", null, client => client.Dubbing.Projects.GetAsync("project_id")),
        new("client.Dubbing.Projects.DeleteAsync", null, client => client.Dubbing.Projects.DeleteAsync("project_id")),
        Language("CreateAsync", EveryLanguage, (languages, request) => languages.CreateAsync("project_id", request)),
        ListLanguages(new() { PageSize = 2, Status = ProjectLanguageStatus.Completed }),
        new("client.Dubbing.Projects.Languages.GetAsync", null, client => client.Dubbing.Projects.Languages.GetAsync("project_id", "language_id")),
        new("client.Dubbing.Projects.Languages.DeleteAsync", null, client => client.Dubbing.Projects.Languages.DeleteAsync("project_id", "language_id")),
        new("client.Dubbing.Projects.Transcripts.GetAsync", null, client => client.Dubbing.Projects.Transcripts.GetAsync("project_id")),
        Transcript("AddSegmentAsync", EveryProjectSegment, (transcripts, request) => transcripts.AddSegmentAsync("project_id", request)),
        Transcript("UpdateSegmentAsync", EveryProjectChange, (transcripts, request) => transcripts.UpdateSegmentAsync("project_id", "segment_id", request)),
        Transcript("UpdateSegmentsAsync", EveryProjectChanges, (transcripts, request) => transcripts.UpdateSegmentsAsync("project_id", request)),
        new("client.Dubbing.Projects.Transcripts.DeleteSegmentAsync", null, client => client.Dubbing.Projects.Transcripts.DeleteSegmentAsync("project_id", "segment_id")),
        new("client.Dubbing.Projects.Transcripts.GetTranslationAsync", null, client => client.Dubbing.Projects.Transcripts.GetTranslationAsync("project_id", "language_id")),
        Transcript("UpdateTranslationAsync", new UpdateTranslationRequest { Translation = "Hola." }, (transcripts, request) => transcripts.UpdateTranslationAsync("project_id", "language_id", "segment_id", request)),
        Transcript("UpdateTranslationsAsync", EveryTranslation, (transcripts, request) => transcripts.UpdateTranslationsAsync("project_id", "language_id", request)),
        new("client.Dubbing.Projects.Transcripts.RegenerateAsync", null, client => client.Dubbing.Projects.Transcripts.RegenerateAsync("project_id", "language_id", revision: 2)),
    ];

    private static CreateProjectRequest EveryProject => new()
    {
        Source = Wav("source.wav"),
        Reference = "job 4711",
        SourceLanguage = "en",
        Model = DubbingModel.DubbingV2,
        Keyterms = ["Ana Bolena", "DubbingSdk"],
        WebhookIds = ["hook_1", "hook_2"],
        TargetLanguage = "es",
        Transcript = new() { Segments = [new() { Text = "Hello.", Start = default, End = TimeSpan.FromSeconds(1), SpeakerId = "ana", ExternalId = "1", Translation = "Hola." }] },
    };

    private static CreateProjectLanguageRequest EveryLanguage => new()
    {
        TargetLanguage = "pt-BR",
        VoiceSettings = new() { CloningStrength = 10 },
        Translations = new Dictionary<string, string> { ["1"] = "Oi." },
    };

    private static AddProjectSegmentRequest EveryProjectSegment => new() { Text = "Hello.", SpeakerId = "speaker_0", Start = TimeSpan.FromSeconds(1.25), End = TimeSpan.FromSeconds(2) };

    private static UpdateProjectSegmentRequest EveryProjectChange => new() { Text = "Hello.", SpeakerId = "speaker_0", Start = TimeSpan.FromSeconds(1.25), End = TimeSpan.FromSeconds(2) };

    private static UpdateProjectSegmentsRequest EveryProjectChanges => new() { Segments = new Dictionary<string, UpdateProjectSegmentRequest> { ["s1"] = EveryProjectChange } };

    private static UpdateTranslationsRequest EveryTranslation => new() { Segments = new Dictionary<string, UpdateTranslationRequest> { ["s1"] = new() { Translation = null } } };

    private static DrivenCall CreateProject(CreateProjectRequest request) =>
        new("client.Dubbing.Projects.CreateAsync", request, client => client.Dubbing.Projects.CreateAsync(request));

    private static DrivenCall ListProjects(ListProjectsRequest request) => new("client.Dubbing.Projects.ListAsync", request, async client =>
    {
        await foreach (var page in client.Dubbing.Projects.ListAsync(request).AsPages("cursor"))
            break;
    });

    private static DrivenCall ListLanguages(ListProjectLanguagesRequest request) => new("client.Dubbing.Projects.Languages.ListAsync", request, async client =>
    {
        await foreach (var page in client.Dubbing.Projects.Languages.ListAsync("project_id", request).AsPages("cursor"))
            break;
    });

    private static DrivenCall Language<T>(string method, T request, Func<ProjectLanguagesClient, T, Task> invokeAsync) =>
        new($"client.Dubbing.Projects.Languages.{method}", request, client => invokeAsync(client.Dubbing.Projects.Languages, request));

    private static DrivenCall Transcript<T>(string method, T request, Func<ProjectTranscriptsClient, T, Task> invokeAsync) =>
        new($"client.Dubbing.Projects.Transcripts.{method}", request, client => invokeAsync(client.Dubbing.Projects.Transcripts, request));
}
