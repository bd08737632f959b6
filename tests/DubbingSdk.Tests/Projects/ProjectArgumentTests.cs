using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Projects;

/// <summary>Invalid arguments of the calls of projects are refused before anything is sent.</summary>
public class ProjectArgumentTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static CreateProjectRequest Project => ProjectResponses.Request;

    private static AddProjectSegmentRequest Segment => new() { Text = "Hello.", SpeakerId = "speaker_0", Start = Second, End = 2 * Second };

    private static TranscriptInputSegment Line => new() { Text = "Hello.", Start = Second, End = 2 * Second };

    private static readonly (string What, Func<DubbingProjectsClient, Task> Call, string Parameter)[] AllValidationErrors =
    [
        ("no request", projects => projects.CreateAsync(null!), "request"),
        ("no source", projects => projects.CreateAsync(Project with { Source = null! }), "Source"),
        ("long reference", projects => projects.CreateAsync(Project with { Reference = new string('x', 501) }), "Reference"),
        ("source by name", projects => projects.CreateAsync(Project with { SourceLanguage = "English" }), "SourceLanguage"),
        ("automatic source", projects => projects.CreateAsync(Project with { SourceLanguage = "auto" }), "SourceLanguage"),
        ("target by name", projects => projects.CreateAsync(Project with { TargetLanguage = "Spanish" }), "TargetLanguage"),
        ("model without value", projects => projects.CreateAsync(Project with { Model = default(DubbingModel) }), "model_id"),
        ("1001 key terms", projects => projects.CreateAsync(Project with { Keyterms = [.. Enumerable.Range(0, 1001).Select(number => $"term {number}")] }), "Keyterms"),
        ("empty key term", projects => projects.CreateAsync(Project with { Keyterms = ["good", " "] }), "Keyterms"),
        ("null key term", projects => projects.CreateAsync(Project with { Keyterms = [null!] }), "Keyterms"),
        ("long key term", projects => projects.CreateAsync(Project with { Keyterms = [new string('x', 51)] }), "Keyterms"),
        ("key term of six words", projects => projects.CreateAsync(Project with { Keyterms = ["a b c d e f"] }), "Keyterms"),
        .. "<>{}[]\\`".Select(letter => ($"key term with {letter}", (Func<DubbingProjectsClient, Task>)(projects => projects.CreateAsync(Project with { Keyterms = [$"a{letter}b"] })), "Keyterms")),
        ("four webhooks", projects => projects.CreateAsync(Project with { WebhookIds = ["a", "b", "c", "d"] }), "WebhookIds"),
        ("blank webhook", projects => projects.CreateAsync(Project with { WebhookIds = ["a", ""] }), "WebhookIds"),
        ("transcript of no language", projects => projects.CreateAsync(Project with { Transcript = new() { Segments = [Line] } }), "SourceLanguage"),
        ("translations into no language", projects => CreateAsync(projects, Line with { Translation = "Hola." }), "TargetLanguage"),
        ("transcript of nothing", projects => CreateAsync(projects), "Segments"),
        ("transcript of null", projects => CreateAsync(projects, [null!]), "Segments"),
        ("20001 segments", projects => CreateAsync(projects, [.. Enumerable.Repeat(Line, 20_001)]), "Segments"),
        ("segment of silence", projects => CreateAsync(projects, Line with { Text = " " }), "Text"),
        ("segment before the start", projects => CreateAsync(projects, Line with { Start = -Second }), "Start"),
        ("short segment", projects => CreateAsync(projects, Line with { End = Second + TimeSpan.FromSeconds(0.099) }), "End"),
        ("backward segment", projects => CreateAsync(projects, Line with { End = TimeSpan.Zero }), "End"),
        ("long segment", projects => CreateAsync(projects, Line with { End = Second + TimeSpan.FromSeconds(25.001) }), "End"),
        ("unsorted segments", projects => CreateAsync(projects, Line, Line with { Start = TimeSpan.Zero }), "Segments"),
        ("overlap of one speaker", projects => CreateAsync(projects, Line with { SpeakerId = "a" }, Line with { SpeakerId = "b" }, Line with { SpeakerId = "a", Start = 1.5 * Second }), "Segments"),
        ("long external id", projects => CreateAsync(projects, Line with { ExternalId = new string('x', 129) }), "ExternalId"),
        ("external id twice", projects => CreateAsync(projects, Line with { ExternalId = "1" }, Line with { ExternalId = "2" }, Line with { ExternalId = "1" }), "Segments"),
        ("half a translation", projects => projects.CreateAsync(Project with { SourceLanguage = "en", TargetLanguage = "es", Transcript = new() { Segments = [Line with { Translation = "Hola." }, Line] } }), "Segments"),
        ("transcript of 5 MiB", projects => CreateAsync(projects, [.. Enumerable.Range(0, 5).Select(_ => Line with { Text = new string('x', 1024 * 1024) })]), "Transcript"),
        ("no page", projects => projects.ListAsync(new() { PageSize = 0 }).AsPages().GetAsyncEnumerator().MoveNextAsync().AsTask(), "PageSize"),
        ("no page of languages", projects => projects.Languages.ListAsync("p", new() { PageSize = -1 }).AsPages().GetAsyncEnumerator().MoveNextAsync().AsTask(), "PageSize"),
        ("no reference", projects => projects.FindByReferenceAsync(" "), "reference"),
        ("no language request", projects => projects.Languages.CreateAsync("p", null!), "request"),
        ("no language", projects => projects.Languages.CreateAsync("p", new() { TargetLanguage = "" }), "TargetLanguage"),
        ("language by name", projects => projects.Languages.CreateAsync("p", new() { TargetLanguage = "French" }), "TargetLanguage"),
        ("weak cloning", projects => projects.Languages.CreateAsync("p", new() { TargetLanguage = "fr", VoiceSettings = new() { CloningStrength = -1 } }), "CloningStrength"),
        ("strong cloning", projects => projects.Languages.CreateAsync("p", new() { TargetLanguage = "fr", VoiceSettings = new() { CloningStrength = 11 } }), "CloningStrength"),
        ("no translations", projects => projects.Languages.CreateAsync("p", new() { TargetLanguage = "fr", Translations = new Dictionary<string, string>() }), "Translations"),
        ("20001 translations", projects => projects.Languages.CreateAsync("p", new() { TargetLanguage = "fr", Translations = Enumerable.Range(0, 20_001).ToDictionary(number => $"{number}", _ => "Oui.") }), "Translations"),
        ("empty translation", projects => projects.Languages.CreateAsync("p", new() { TargetLanguage = "fr", Translations = new Dictionary<string, string> { ["1"] = "" } }), "Translations"),
        ("no segment", projects => projects.Transcripts.AddSegmentAsync("p", null!), "request"),
        ("new segment of silence", projects => projects.Transcripts.AddSegmentAsync("p", Segment with { Text = "" }), "Text"),
        ("new segment of nobody", projects => projects.Transcripts.AddSegmentAsync("p", Segment with { SpeakerId = " " }), "SpeakerId"),
        ("new segment before the start", projects => projects.Transcripts.AddSegmentAsync("p", Segment with { Start = -Second }), "Start"),
        ("new segment without length", projects => projects.Transcripts.AddSegmentAsync("p", Segment with { End = Second }), "End"),
        ("no change", projects => projects.Transcripts.UpdateSegmentAsync("p", "s", null!), "request"),
        ("change of nothing", projects => projects.Transcripts.UpdateSegmentAsync("p", "s", new()), "Text"),
        ("backward change", projects => projects.Transcripts.UpdateSegmentAsync("p", "s", new() { Start = 2 * Second, End = Second }), "End"),
        ("changes of nothing", projects => projects.Transcripts.UpdateSegmentsAsync("p", new() { Segments = new Dictionary<string, UpdateProjectSegmentRequest>() }), "Segments"),
        ("501 changes", projects => projects.Transcripts.UpdateSegmentsAsync("p", new() { Segments = Enumerable.Range(0, 501).ToDictionary(number => $"{number}", _ => new UpdateProjectSegmentRequest { Text = "x" }) }), "Segments"),
        ("changes with an empty one", projects => projects.Transcripts.UpdateSegmentsAsync("p", new() { Segments = new Dictionary<string, UpdateProjectSegmentRequest> { ["s"] = new() } }), "Text"),
        ("changes of no segment", projects => projects.Transcripts.UpdateSegmentsAsync("p", new() { Segments = new Dictionary<string, UpdateProjectSegmentRequest> { [" "] = new() { Text = "x" } } }), "Segments"),
        ("changes to null", projects => projects.Transcripts.UpdateSegmentsAsync("p", new() { Segments = new Dictionary<string, UpdateProjectSegmentRequest> { ["s"] = null! } }), "Segments"),
        ("no translation", projects => projects.Transcripts.UpdateTranslationAsync("p", "l", "s", null!), "request"),
        ("translation that is not set", projects => projects.Transcripts.UpdateTranslationAsync("p", "l", "s", new()), "Translation"),
        ("one translation that is not set", projects => projects.Transcripts.UpdateTranslationsAsync("p", "l", new() { Segments = new Dictionary<string, UpdateTranslationRequest> { ["s"] = new() } }), "Translation"),
        ("501 translations", projects => projects.Transcripts.UpdateTranslationsAsync("p", "l", new() { Segments = Enumerable.Range(0, 501).ToDictionary(number => $"{number}", _ => new UpdateTranslationRequest { Translation = "x" }) }), "Segments"),
        ("negative revision", projects => projects.Transcripts.RegenerateAsync("p", "l", revision: -1), "revision"),
    ];

    private static readonly (string What, Func<DubbingProjectsClient, string, Task> Call, string Parameter)[] AllPaths =
    [
        ("get", (projects, id) => projects.GetAsync(id), "projectId"),
        ("delete", (projects, id) => projects.DeleteAsync(id), "projectId"),
        ("create language", (projects, id) => projects.Languages.CreateAsync(id, new() { TargetLanguage = "fr" }), "projectId"),
        ("list languages", (projects, id) => projects.Languages.ListAsync(id).AsPages().GetAsyncEnumerator().MoveNextAsync().AsTask(), "projectId"),
        ("get language of", (projects, id) => projects.Languages.GetAsync(id, "l"), "projectId"),
        ("get language", (projects, id) => projects.Languages.GetAsync("p", id), "languageId"),
        ("delete language of", (projects, id) => projects.Languages.DeleteAsync(id, "l"), "projectId"),
        ("delete language", (projects, id) => projects.Languages.DeleteAsync("p", id), "languageId"),
        ("transcript", (projects, id) => projects.Transcripts.GetAsync(id), "projectId"),
        ("add segment", (projects, id) => projects.Transcripts.AddSegmentAsync(id, Segment), "projectId"),
        ("update segment of", (projects, id) => projects.Transcripts.UpdateSegmentAsync(id, "s", new() { Text = "x" }), "projectId"),
        ("update segment", (projects, id) => projects.Transcripts.UpdateSegmentAsync("p", id, new() { Text = "x" }), "segmentId"),
        ("delete segment", (projects, id) => projects.Transcripts.DeleteSegmentAsync("p", id), "segmentId"),
        ("translation of", (projects, id) => projects.Transcripts.GetTranslationAsync(id, "l"), "projectId"),
        ("translation", (projects, id) => projects.Transcripts.GetTranslationAsync("p", id), "languageId"),
        ("update translation", (projects, id) => projects.Transcripts.UpdateTranslationAsync("p", "l", id, new() { Translation = "x" }), "segmentId"),
        ("regenerate", (projects, id) => projects.Transcripts.RegenerateAsync("p", id), "languageId"),
    ];

    public static TheoryData<string> ValidationErrors => [.. AllValidationErrors.Select(error => error.What)];

    public static TheoryData<string> Paths => [.. AllPaths.Select(path => path.What)];

    [Theory]
    [MemberData(nameof(ValidationErrors))]
    public async Task A_validation_error_is_reported_and_nothing_is_sent(string what)
    {
        var (_, call, parameter) = AllValidationErrors.Single(error => error.What == what);

        (await RefusedAsync(call)).ParamName.Should().Be(parameter);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task An_id_that_would_change_the_path_is_refused(string what)
    {
        var (_, call, parameter) = AllPaths.Single(path => path.What == what);

        foreach (var argument in (string?[])[null, "", " ", ".", ".."])
            (await RefusedAsync(projects => call(projects, argument!))).ParamName.Should().Be(parameter, "the argument is '{0}'", argument);
    }

    [Fact]
    public async Task A_value_at_the_limit_is_sent()
    {
        var ends = Line with { End = Second + TimeSpan.FromSeconds(0.1), SpeakerId = "a", ExternalId = new string('x', 128) };
        Func<DubbingProjectsClient, Task>[] calls =
        [
            projects => projects.CreateAsync(Project with { Reference = new string('x', 500), SourceLanguage = "cmn", TargetLanguage = "zh-Hant-TW", WebhookIds = ["a", "b", "c"] }),
            projects => projects.CreateAsync(Project with { Reference = string.Concat(Enumerable.Repeat("😀", 500)), Keyterms = [$" {new string('x', 50)} ", "a b c d  e", string.Concat(Enumerable.Repeat("😀", 50))] }),
            projects => projects.CreateAsync(Project with { Keyterms = [.. Enumerable.Range(0, 1000).Select(number => $"term {number}")], Model = "dubbing_v3" }),
            projects => CreateAsync(projects, ends, ends with { ExternalId = null, Start = ends.End, End = ends.End + TimeSpan.FromSeconds(25) }, Line with { Start = ends.End }, Line with { Start = ends.End }),
            projects => CreateAsync(projects, [.. Enumerable.Repeat(Line, 20_000)]),
            projects => projects.ListAsync(new() { PageSize = 1000 }).AsPages().GetAsyncEnumerator().MoveNextAsync().AsTask(),
            projects => projects.Languages.CreateAsync("p", new() { TargetLanguage = "fr", VoiceSettings = new() { CloningStrength = 0 } }),
            projects => projects.Languages.CreateAsync("p", new() { TargetLanguage = "fr", VoiceSettings = new() }),
            projects => projects.Transcripts.UpdateSegmentAsync("p", "s", new() { Text = string.Empty }),
            projects => projects.Transcripts.UpdateSegmentsAsync("p", new() { Segments = Enumerable.Range(0, 500).ToDictionary(number => $"{number}", _ => new UpdateProjectSegmentRequest { Text = "x" }) }),
            projects => projects.Transcripts.UpdateTranslationAsync("p", "l", "s", new() { Translation = string.Empty }),
            projects => projects.Transcripts.RegenerateAsync("p", "l", revision: 0),
        ];
        await using var server = Server();
        using var client = TestClient.Create(server.Address);

        foreach (var call in calls)
            await call(client.Dubbing.Projects);

        server.Exchanges.Should().HaveCount(calls.Length);
    }

    [Theory]
    [InlineData("p1~l1")]
    [InlineData("p1~l1~")]
    [InlineData("p1~l1~three")]
    [InlineData("p1~l1~-3")]
    [InlineData("p1~l1~3~4")]
    [InlineData("p1~l1~99999999999999999999")]
    public void A_malformed_id_of_a_regeneration_is_refused(string id) =>
        Projects().Invoking(projects => projects.Transcripts.ResumeRegeneration(id)).Should().Throw<ArgumentException>().WithParameterName(nameof(id));

    [Theory]
    [InlineData("p1")]
    [InlineData("p1~l1~3")]
    [InlineData(" ")]
    public void A_malformed_id_of_a_language_is_refused(string id) =>
        Projects().Invoking(projects => projects.Languages.ResumeOperation(id)).Should().Throw<ArgumentException>().WithParameterName(nameof(id));

    [Fact]
    public void Work_without_a_name_is_refused()
    {
        Projects().Invoking(projects => projects.Languages.ResumeOperation(" ", "l")).Should().Throw<ArgumentException>().WithParameterName("projectId");
        Projects().Invoking(projects => projects.Languages.ResumeOperation("p", "")).Should().Throw<ArgumentException>().WithParameterName("languageId");
        Projects().Invoking(projects => projects.Transcripts.ResumeRegeneration("p", " ", 1)).Should().Throw<ArgumentException>().WithParameterName("languageId");
        Projects().Invoking(projects => projects.Transcripts.ResumeRegeneration("p", "l", -1)).Should().Throw<ArgumentException>().WithParameterName("revision");
        Projects().Invoking(projects => projects.ResumeOperation("p~l")).Should().Throw<ArgumentException>().WithParameterName("id");
    }

    private static DubbingProjectsClient Projects() => TestClient.Create(new Uri("http://127.0.0.1:9")).Dubbing.Projects;

    private static Task CreateAsync(DubbingProjectsClient projects, params TranscriptInputSegment[] segments) =>
        projects.CreateAsync(Project with { SourceLanguage = "en", Transcript = new() { Segments = segments } });

    private static LoopbackServer Server() => LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"project_id":"p","language_id":"l"}"""));

    private static async Task<ArgumentException> RefusedAsync(Func<DubbingProjectsClient, Task> call)
    {
        await using var server = Server();
        using var client = TestClient.Create(server.Address);
        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => call(client.Dubbing.Projects));
        server.Connections.Should().Be(0);
        return error;
    }
}
