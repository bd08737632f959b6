namespace DubbingSdk.Tests.Replay;

internal sealed partial record TableCall
{
    private static IReadOnlyList<TableCall> OfProjects =>
    [
        Project("CreateAsync", "create", (projects, input) => projects.CreateAsync(new() { Source = input.Media }, input.Options, input.Token), """{"project_id":"p1"}"""),
        Project("ListAsync", "list", ListProjectsAsync, """{"projects":[]}"""),
        Project("GetAsync", "get", (projects, input) => projects.GetAsync("p1", input.Options, input.Token), """{"project_id":"p1"}"""),
        Project("DeleteAsync", "remove", (projects, input) => projects.DeleteAsync("p1", input.Options, input.Token)),
        Project("Languages.CreateAsync", "json1", (projects, input) => projects.Languages.CreateAsync("p1", new() { TargetLanguage = "es" }, input.JsonOptions, input.Token), """{"language_id":"l1"}"""),
        Project("Languages.ListAsync", "list", ListLanguagesAsync, """{"languages":[]}"""),
        Project("Languages.GetAsync", "get", (projects, input) => projects.Languages.GetAsync("p1", "l1", input.Options, input.Token), """{"language_id":"l1"}"""),
        Project("Languages.DeleteAsync", "remove", (projects, input) => projects.Languages.DeleteAsync("p1", "l1", input.Options, input.Token)),
        Project("Transcripts.GetAsync", "get", (projects, input) => projects.Transcripts.GetAsync("p1", input.Options, input.Token)),
        Project("Transcripts.AddSegmentAsync", "json1", (projects, input) => projects.Transcripts.AddSegmentAsync("p1", new() { Text = "Hi.", SpeakerId = "s", Start = default, End = Second }, input.JsonOptions, input.Token)),
        Project("Transcripts.UpdateSegmentAsync", "json+", (projects, input) => projects.Transcripts.UpdateSegmentAsync("p1", "s1", new() { Text = "Hi." }, input.JsonOptions, input.Token)),
        Project("Transcripts.UpdateSegmentsAsync", "json+", (projects, input) => projects.Transcripts.UpdateSegmentsAsync("p1", new() { Segments = new Dictionary<string, UpdateProjectSegmentRequest> { ["s1"] = new() { Text = "Hi." } } }, input.JsonOptions, input.Token)),
        Project("Transcripts.DeleteSegmentAsync", "delete", (projects, input) => projects.Transcripts.DeleteSegmentAsync("p1", "s1", input.Options, input.Token)),
        Project("Transcripts.GetTranslationAsync", "get", (projects, input) => projects.Transcripts.GetTranslationAsync("p1", "l1", input.Options, input.Token)),
        Project("Transcripts.UpdateTranslationAsync", "json+", (projects, input) => projects.Transcripts.UpdateTranslationAsync("p1", "l1", "s1", new() { Translation = "Hola." }, input.JsonOptions, input.Token)),
        Project("Transcripts.UpdateTranslationsAsync", "json+", (projects, input) => projects.Transcripts.UpdateTranslationsAsync("p1", "l1", new() { Segments = new Dictionary<string, UpdateTranslationRequest> { ["s1"] = new() { Translation = null } } }, input.JsonOptions, input.Token)),
        Project("Transcripts.RegenerateAsync", "empty1", (projects, input) => projects.Transcripts.RegenerateAsync("p1", "l1", revision: 1, input.Options, input.Token)),
    ];

    private static TableCall Project(string method, string column, Func<DubbingProjectsClient, TableInput, Task> run, string answer = "{}") =>
        new($"Projects.{method}", isOnce: column.EndsWith('1') || column == "create", answer, (client, input) => run(client.Dubbing.Projects, input)) { Method = $"client.Dubbing.Projects.{method}", Column = column };

    private static async Task ListProjectsAsync(DubbingProjectsClient projects, TableInput input)
    {
        await foreach (var project in projects.ListAsync(options: input.Options, cancellationToken: input.Token))
            project.Should().NotBeNull();
    }

    private static async Task ListLanguagesAsync(DubbingProjectsClient projects, TableInput input)
    {
        await foreach (var language in projects.Languages.ListAsync("p1", options: input.Options, cancellationToken: input.Token))
            language.Should().NotBeNull();
    }
}
