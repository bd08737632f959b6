using System.Text.Json.Nodes;
using DubbingSdk.CambAi;

namespace DubbingSdk.Tests.CambAi;

public class ProjectTests
{
    private const string Created = """{"task_id":"t1"}""";
    private const string Project = """{"run_id":42,"project_details":{"project_name":"Talk","created_at":"2026-02-01T10:00:00","source_language":1,"target_languages":[54,"76"],"duration":12.5,"studio_url":"https://studio.example/42"}}""";

    private static CambAiProjectRequest Request => new()
    {
        Source = MediaSource.FromUri(new Uri("https://media.example/talk.mp4")),
        SourceLanguage = CambAiLanguage.EnglishUnitedStates,
        TargetLanguages = [CambAiLanguage.SpanishSpain],
        ProjectName = "Talk",
    };

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("[null]")]
    [InlineData("""{"status":"PENDING"}""")]
    public async Task A_project_is_waited_for(string pending)
    {
        await using var host = CambAiHost.Start(Created, pending, $"[{Project}]");

        var setup = await host.Client.Projects.CreateAsync(Request);
        await host.Client.Projects.ResumeOperation(setup.Id).WaitForCompletionAsync();
        await setup.WaitForCompletionAsync();

        var project = setup.Value.Projects.Should().ContainSingle().Which;
        project.RunId.Should().Be(42);
        project.ProjectDetails!.CreatedAt.Should().Be(new DateTimeOffset(2026, 2, 1, 10, 0, 0, TimeSpan.Zero));
        project.ProjectDetails.TargetLanguages.Should().Equal(CambAiLanguage.SpanishSpain, CambAiLanguage.FrenchFrance);
        project.ProjectDetails.StudioUri.Should().Be(new Uri("https://studio.example/42"));
        host.Requests.Should().Equal("POST /project-setup", "GET /project-setup/t1", "GET /project-setup/t1", "GET /project-setup/t1");
        JsonNode.DeepEquals(host.Body(0), JsonNode.Parse("""{"media_url":"https://media.example/talk.mp4","source_language":1,"target_languages":[54],"project_name":"Talk"}""")).Should().BeTrue();
    }

    [Fact]
    public async Task A_task_that_names_a_run_leads_to_its_project()
    {
        await using var host = CambAiHost.Start(Created, """{"status":"SUCCESS","run_id":42}""", "null", """{"status":"SUCCESS","run_id":42}""", Project);

        var setup = await host.Client.Projects.CreateAsync(Request);
        await setup.WaitForCompletionAsync();

        setup.Value.Projects.Should().ContainSingle().Which.ProjectDetails!.ProjectName.Should().Be("Talk");
        host.Requests.Skip(1).Should().Equal("GET /project-setup/t1", "GET /project-setup-result/42", "GET /project-setup/t1", "GET /project-setup-result/42");
    }

    [Fact]
    public async Task A_task_that_failed_states_the_reason()
    {
        await using var host = CambAiHost.Start(Created, """{"status":"ERROR","exception_reason":"SOURCE_NOT_FOUND"}""");
        var setup = await host.Client.Projects.CreateAsync(Request);

        var wait = () => setup.WaitForCompletionAsync();

        (await wait.Should().ThrowAsync<DubbingFailedException>()).Which.Code.Should().Be("SOURCE_NOT_FOUND");
    }

    [Theory]
    [InlineData("[]", typeof(DubbingStalledException))]
    [InlineData("""{"status":"PENDING"}""", typeof(DubbingWaitTimeoutException))]
    public async Task A_wait_without_a_failure_status_ends_by_timeout(string response, Type type)
    {
        await using var host = CambAiHost.Start(Created, response);
        var setup = await host.Client.Projects.CreateAsync(Request);

        var wait = () => setup.WaitForCompletionAsync(new() { Timeout = TimeSpan.FromHours(1) });

        (await wait.Should().ThrowAsync<DubbingException>()).Which.Should().BeOfType(type).And.Match<DubbingException>(failure => failure.Message.Contains($"client.Projects.ResumeOperation(\"{setup.Id}\")"));
    }

    [Fact]
    public async Task Projects_are_read_by_their_runs()
    {
        await using var host = CambAiHost.StartRetrying(CambAiHost.Refuse(503), CambAiHost.Respond($"[{Project},null]"));

        var projects = (await host.Client.Projects.GetResultsAsync(new() { RunIds = [42, 43] })).Value;

        projects.Should().ContainSingle().Which.RunId.Should().Be(42);
        host.Requests.Should().Equal("POST /project-setup-results", "POST /project-setup-results");
        host.Exchanges[1].BodyText.Should().Be("""{"run_ids":[42,43]}""");
    }

    [Fact]
    public async Task Validation_errors_are_reported_before_anything_is_sent()
    {
        await using var host = CambAiHost.Start("{}");
        CambAiProjectRequest[] wrong =
        [
            Request with { Source = MediaSource.FromFile("talk.mp4") },
            Request with { SourceLanguage = default },
            Request with { TargetLanguages = [] },
            Request with { SelectedAudioTracks = [0, 0] },
            Request with { ChosenDictionaries = [] },
        ];

        foreach (var request in wrong)
            await FluentActions.Awaiting(() => host.Client.Projects.CreateAsync(request)).Should().ThrowAsync<ArgumentException>();

        await FluentActions.Awaiting(() => host.Client.Projects.GetResultAsync(0)).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => host.Client.Projects.GetResultsAsync(new() { RunIds = [] })).Should().ThrowAsync<ArgumentException>();
        host.Exchanges.Should().BeEmpty();
    }
}
