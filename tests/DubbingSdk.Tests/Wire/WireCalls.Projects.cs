namespace DubbingSdk.Tests.Wire;

internal static partial class WireCalls
{
    private static readonly string ProjectId = WirePlaceholders.OfSdk["project_id"];
    private static readonly string LanguageId = WirePlaceholders.OfSdk["language_id"];

    private static Dictionary<string, Func<DubbingClient, Task<(string Root, object Seen)>>> OfProjects => new()
    {
        ["create-project"] = client => CreateProjectAsync(client, new() { Source = Wav("hello.wav"), Reference = "job 4711", TargetLanguage = "es" }),
        ["create-project-from-url"] = client => CreateProjectAsync(client, new()
        {
            Source = MediaSource.FromUri(new Uri("https://media.example/welcome.mp4?lang=en&part=1")),
            SourceLanguage = "en-GB",
            Model = DubbingModel.DubbingV1,
        }),
        ["create-project-every-field"] = client => CreateProjectAsync(client, new()
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
        }),
        ["list-projects"] = client => ListProjectsAsync(client, null),
        ["list-projects-next-page"] = client => ListProjectsAsync(client, new() { PageSize = 2, Status = DubbingProjectStatus.Ready, Direction = SortDirection.Ascending }, Cursor),
        ["get-project"] = async client => ("value", (await client.Dubbing.Projects.GetAsync(ProjectId)).Value),
        ["delete-project"] = async client => Deleted(await client.Dubbing.Projects.DeleteAsync(ProjectId)),
        ["create-project-language"] = client => CreateProjectLanguageAsync(client, new() { TargetLanguage = "pt-BR", VoiceSettings = new() { CloningStrength = 10 } }),
        ["create-project-language-translated"] = client => CreateProjectLanguageAsync(client, new()
        {
            TargetLanguage = "fr",
            Translations = new Dictionary<string, string> { ["line-1"] = "Bonjour à tous ☕.", ["line-2"] = "Au revoir." },
        }),
        ["list-project-languages"] = ListProjectLanguagesAsync,
        ["get-project-language"] = async client => ("value", (await client.Dubbing.Projects.Languages.GetAsync(ProjectId, LanguageId)).Value),
        ["delete-project-language"] = async client => Deleted(await client.Dubbing.Projects.Languages.DeleteAsync(ProjectId, LanguageId)),
        ["get-project-transcript"] = async client => ("value", (await client.Dubbing.Projects.Transcripts.GetAsync(ProjectId)).Value),
        ["add-project-segment"] = async client => ("value", (await client.Dubbing.Projects.Transcripts.AddSegmentAsync(ProjectId, new()
        {
            Text = "One \"more\" – 你好 & <line>.",
            SpeakerId = "speaker_0",
            Start = TimeSpan.FromSeconds(0.25),
            End = TimeSpan.FromSeconds(1.125),
        })).Value),
        ["update-project-segment"] = async client => ("value", (await client.Dubbing.Projects.Transcripts.UpdateSegmentAsync(ProjectId, SegmentId, new() { Text = "Good evening." })).Value),
        ["update-project-segments"] = async client => ("value", (await client.Dubbing.Projects.Transcripts.UpdateSegmentsAsync(ProjectId, new()
        {
            Segments = new Dictionary<string, UpdateProjectSegmentRequest> { [SegmentId] = new() { Text = "Good evening.", SpeakerId = SpeakerId } },
        })).Value),
        ["delete-project-segment"] = async client => ("value", (await client.Dubbing.Projects.Transcripts.DeleteSegmentAsync(ProjectId, SegmentId)).Value),
        ["get-project-translation"] = async client => ("value", (await client.Dubbing.Projects.Transcripts.GetTranslationAsync(ProjectId, LanguageId)).Value),
        ["update-project-translation"] = client => UpdateTranslationAsync(client, "Buenas tardes ☕."),
        ["clear-project-translation"] = client => UpdateTranslationAsync(client, null),
        ["update-project-translations"] = async client => ("value", (await client.Dubbing.Projects.Transcripts.UpdateTranslationsAsync(ProjectId, LanguageId, new()
        {
            Segments = new Dictionary<string, UpdateTranslationRequest> { [SegmentId] = new() { Translation = null } },
        })).Value),
        ["regenerate"] = async client => ("value", await client.Dubbing.Projects.Transcripts.RegenerateAsync(ProjectId, LanguageId, revision: 1)),
    };

    private static async Task<(string Root, object Seen)> CreateProjectAsync(DubbingClient client, CreateProjectRequest request) =>
        ("value", await client.Dubbing.Projects.CreateAsync(request));

    private static async Task<(string Root, object Seen)> ListProjectsAsync(DubbingClient client, ListProjectsRequest? request, string? cursor = null)
    {
        await using var pages = client.Dubbing.Projects.ListAsync(request).AsPages(cursor).GetAsyncEnumerator();
        await pages.MoveNextAsync();
        return ("page", new { Projects = pages.Current.Items, pages.Current.NextCursor });
    }

    private static async Task<(string Root, object Seen)> ListProjectLanguagesAsync(DubbingClient client)
    {
        var request = new ListProjectLanguagesRequest { PageSize = 2, Status = ProjectLanguageStatus.Completed };
        await using var pages = client.Dubbing.Projects.Languages.ListAsync(ProjectId, request).AsPages().GetAsyncEnumerator();
        await pages.MoveNextAsync();
        return ("page", new { Languages = pages.Current.Items, pages.Current.NextCursor });
    }

    private static async Task<(string Root, object Seen)> CreateProjectLanguageAsync(DubbingClient client, CreateProjectLanguageRequest request) =>
        ("value", await client.Dubbing.Projects.Languages.CreateAsync(ProjectId, request));

    private static async Task<(string Root, object Seen)> UpdateTranslationAsync(DubbingClient client, string? translation) =>
        ("value", (await client.Dubbing.Projects.Transcripts.UpdateTranslationAsync(ProjectId, LanguageId, SegmentId, new() { Translation = translation })).Value);

    private static (string Root, object Seen) Deleted(DubbingResponseMetadata answer) => ("value", new { StatusCode = (int)answer.StatusCode });
}
