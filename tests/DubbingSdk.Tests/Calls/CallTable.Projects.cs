namespace DubbingSdk.Tests.Calls;

/// <content>The projects.</content>
internal static partial class CallTable
{
    private static IEnumerable<EndpointCall> OfProjects =>
    [
        Project<CreateProjectRequest>("CreateAsync", "create", (projects, request, call) => projects.CreateAsync(request, call.Options, call.Token))
            .Plain(input => new() { Source = input.Media })
            .Full(() => EveryProject)
            .Full(() => EveryProject with { Source = At("https://media.example/source.mp4") })
            .Wire("create-project", () => new() { Source = Wav("hello.wav"), Reference = "job 4711", TargetLanguage = "es" })
            .Wire("create-project-from-url", () => new() { Source = Welcome, SourceLanguage = "en-GB", Model = DubbingModel.DubbingV1 })
            .Wire("create-project-every-field", () => EveryProject),
        Project<ListProjectsRequest>("ListAsync", "list", (projects, request, call) => call.PageAsync(projects.ListAsync(request, call.Options, call.Token)))
            .Full(() => EveryProjectFilter, ("cursor", "cursor"))
            .Wire("list-projects")
            .Wire("list-projects-next-page", () => EveryProjectFilter, ("cursor", Cursor))
            .Seen((DubbingPage<DubbingProject> page) => new { Projects = page.Items, page.NextCursor }),
        Project<object>("GetAsync", "get", (projects, _, call) => projects.GetAsync(call["project_id"], call.Options, call.Token))
            .Wire("get-project"),
        Project<object>("DeleteAsync", "remove", (projects, _, call) => projects.DeleteAsync(call["project_id"], call.Options, call.Token))
            .Wire("delete-project"),
        Project<CreateProjectLanguageRequest>("Languages.CreateAsync", "json1", (projects, request, call) => projects.Languages.CreateAsync(call["project_id"], request, call.Options, call.Token))
            .Full(() => new() { TargetLanguage = "pt-BR", VoiceSettings = new() { CloningStrength = 10 }, Translations = new Dictionary<string, string> { ["1"] = "Oi." } })
            .Wire("create-project-language", () => new() { TargetLanguage = "pt-BR", VoiceSettings = new() { CloningStrength = 10 } })
            .Wire("create-project-language-translated", () => new() { TargetLanguage = "fr", Translations = new Dictionary<string, string> { ["line-1"] = "Bonjour à tous ☕.", ["line-2"] = "Au revoir." } }),
        Project<ListProjectLanguagesRequest>("Languages.ListAsync", "list", (projects, request, call) => call.PageAsync(projects.Languages.ListAsync(call["project_id"], request, call.Options, call.Token)))
            .Full(() => EveryLanguageFilter, ("cursor", "cursor"))
            .Wire("list-project-languages", () => EveryLanguageFilter)
            .Seen((DubbingPage<ProjectLanguage> page) => new { Languages = page.Items, page.NextCursor }),
        Project<object>("Languages.GetAsync", "get", (projects, _, call) => projects.Languages.GetAsync(call["project_id"], call["language_id"], call.Options, call.Token))
            .Wire("get-project-language"),
        Project<object>("Languages.DeleteAsync", "remove", (projects, _, call) => projects.Languages.DeleteAsync(call["project_id"], call["language_id"], call.Options, call.Token))
            .Wire("delete-project-language"),
        Project<object>("Transcripts.GetAsync", "get", (projects, _, call) => projects.Transcripts.GetAsync(call["project_id"], call.Options, call.Token))
            .Wire("get-project-transcript"),
        Project<AddProjectSegmentRequest>("Transcripts.AddSegmentAsync", "json1", (projects, request, call) => projects.Transcripts.AddSegmentAsync(call["project_id"], request, call.Options, call.Token))
            .Full(() => EveryProjectSegment)
            .Wire("add-project-segment", () => EveryProjectSegment),
        Project<UpdateProjectSegmentRequest>("Transcripts.UpdateSegmentAsync", "json+", (projects, request, call) => projects.Transcripts.UpdateSegmentAsync(call["project_id"], call["segment_id"], request, call.Options, call.Token))
            .Full(() => EveryProjectChange)
            .Wire("update-project-segment", () => new() { Text = "Good evening." }),
        Project<UpdateProjectSegmentsRequest>("Transcripts.UpdateSegmentsAsync", "json+", (projects, request, call) => projects.Transcripts.UpdateSegmentsAsync(call["project_id"], request, call.Options, call.Token))
            .Full(() => new() { Segments = new Dictionary<string, UpdateProjectSegmentRequest> { ["s1"] = EveryProjectChange } })
            .Wire("update-project-segments", () => new() { Segments = new Dictionary<string, UpdateProjectSegmentRequest> { [SegmentId] = new() { Text = "Good evening.", SpeakerId = SpeakerId } } }),
        Project<object>("Transcripts.DeleteSegmentAsync", "delete", (projects, _, call) => projects.Transcripts.DeleteSegmentAsync(call["project_id"], call["segment_id"], call.Options, call.Token))
            .Wire("delete-project-segment"),
        Project<object>("Transcripts.GetTranslationAsync", "get", (projects, _, call) => projects.Transcripts.GetTranslationAsync(call["project_id"], call["language_id"], call.Options, call.Token))
            .Wire("get-project-translation"),
        Project<UpdateTranslationRequest>("Transcripts.UpdateTranslationAsync", "json+", (projects, request, call) => projects.Transcripts.UpdateTranslationAsync(call["project_id"], call["language_id"], call["segment_id"], request, call.Options, call.Token))
            .Full(() => new() { Translation = "Hola." })
            .Wire("update-project-translation", () => new() { Translation = "Buenas tardes ☕." })
            .Wire("clear-project-translation", () => new() { Translation = null }),
        Project<UpdateTranslationsRequest>("Transcripts.UpdateTranslationsAsync", "json+", (projects, request, call) => projects.Transcripts.UpdateTranslationsAsync(call["project_id"], call["language_id"], request, call.Options, call.Token))
            .Full(() => new() { Segments = new Dictionary<string, UpdateTranslationRequest> { ["s1"] = new() { Translation = null } } })
            .Wire("update-project-translations", () => new() { Segments = new Dictionary<string, UpdateTranslationRequest> { [SegmentId] = new() { Translation = null } } }),
        Project<object>("Transcripts.RegenerateAsync", "empty1", (projects, _, call) => projects.Transcripts.RegenerateAsync(call["project_id"], call["language_id"], revision: 1, call.Options, call.Token))
            .Wire("regenerate"),
    ];

    private static CreateProjectRequest EveryProject => new()
    {
        Source = Wav("hello.wav"),
        Reference = "Bienvenida ☕",
        SourceLanguage = "en",
        Model = DubbingModel.DubbingV2,
        Keyterms = ["Ana Bolena", "DubbingSdk"],
        WebhookIds = ["hook_1", "hook_2"],
        TargetLanguage = "pt-BR",
        Transcript = new()
        {
            Segments =
            [
                new() { Text = "Hello, \"all\" – 你好 & <you>.", Start = TimeSpan.Zero, End = TimeSpan.FromSeconds(1.5), SpeakerId = "ana", ExternalId = "line-1", Translation = "Hola a todos ☕." },
                new() { Text = "Bye.", Start = TimeSpan.FromSeconds(1.25), End = TimeSpan.FromSeconds(2), SpeakerId = "ben", ExternalId = "line-2", Translation = "Adiós." },
            ],
        },
    };

    private static ListProjectsRequest EveryProjectFilter => new() { PageSize = 2, Status = DubbingProjectStatus.Ready, Direction = SortDirection.Ascending };

    private static ListProjectLanguagesRequest EveryLanguageFilter => new() { PageSize = 2, Status = ProjectLanguageStatus.Completed };

    private static AddProjectSegmentRequest EveryProjectSegment => new() { Text = "One \"more\" – 你好 & <line>.", SpeakerId = "speaker_0", Start = TimeSpan.FromSeconds(0.25), End = TimeSpan.FromSeconds(1.125) };

    private static UpdateProjectSegmentRequest EveryProjectChange => new() { Text = "Hello.", SpeakerId = "speaker_0", Start = TimeSpan.FromSeconds(1.25), End = TimeSpan.FromSeconds(2) };

    private static EndpointCall<TRequest> Project<TRequest>(string method, string column, Func<DubbingProjectsClient, TRequest, CallArguments, Task> start)
        where TRequest : class =>
        Of<DubbingClient, TRequest>($"client.Dubbing.Projects.{method}", column, (client, request, call) => start(client.Dubbing.Projects, request, call));
}
