using DubbingSdk.Tests.Operations;
using DubbingSdk.Tests.Support;
using static DubbingSdk.Tests.Projects.ProjectResponses;

namespace DubbingSdk.Tests.Projects;

public class ProjectWaitTests
{
    [Fact]
    public async Task A_project_is_terminal_when_it_is_ready()
    {
        await using var server = LoopbackServer.Start(Project("queued"), Project("preparing"), Project("processing"), Project("pondering"), Project("ready"));
        using var client = Dubs.Client(server, new TestTime());
        var progress = new ProgressLog();

        var operation = await client.Dubbing.Projects.CreateAsync(Request);
        var ended = await operation.WaitForCompletionAsync(progress: progress);

        ended.Status.Should().Be(DubbingProjectStatus.Ready);
        operation.Metadata!.RequestId.Should().Be("req-5");
        progress.Reports.Select(report => report.Status).Should().Equal("queued", "preparing", "processing", "pondering", "ready");
        server.Exchanges.Skip(1).Should().OnlyContain(exchange => exchange.Method == "GET" && exchange.Target == "/v1/dubbing/project/p1");
    }

    [Fact]
    public async Task A_failed_project_throws_with_code_and_ids()
    {
        await using var server = LoopbackServer.Start(Project("preparing"), Project("failed", Failure));
        using var client = Dubs.Client(server, new TestTime());

        var wait = () => client.Dubbing.Projects.ResumeOperation("p1").WaitForCompletionAsync();

        var failure = (await wait.Should().ThrowAsync<DubbingFailedException>().WithMessage("*p1*No speech was found.*")).Which;
        (failure.Code, failure.Reason, failure.IsRetryable, failure.OperationId, failure.RequestId).Should().Be(("internal_error", "No speech was found.", true, "p1", "req-2"));
    }

    [Fact]
    public async Task A_failure_without_an_error_object_is_a_failure()
    {
        await using var server = LoopbackServer.Start(Project("failed"));
        using var client = Dubs.Client(server, new TestTime());

        var wait = () => client.Dubbing.Projects.ResumeOperation("p1").WaitForCompletionAsync();

        var failure = (await wait.Should().ThrowAsync<DubbingFailedException>().WithMessage("*no reason*")).Which;
        (failure.Code, failure.Reason, failure.IsRetryable).Should().Be((null, null, null));
    }

    [Fact]
    public async Task The_first_language_is_resumed_from_the_project_that_was_created_with_it()
    {
        await using var server = LoopbackServer.Start(Project("queued", languages: "l1"), Language("completed"));
        using var client = Dubs.Client(server, new TestTime());

        var project = await client.Dubbing.Projects.CreateAsync(Request with { TargetLanguage = "es" });
        var language = await project.GetFirstLanguageAsync();

        (project.LanguageIds.Single(), language.ProjectId, language.LanguageId, language.Id).Should().Be(("l1", "p1", "l1", "p1~l1"));
        server.Exchanges.Should().ContainSingle("taking a language up sends nothing");
        (await language.WaitForCompletionAsync()).Status.Should().Be(ProjectLanguageStatus.Completed);
    }

    [Fact]
    public async Task A_resumed_project_is_polled_for_its_first_language()
    {
        await using var server = LoopbackServer.Start(Project("ready", languages: ["l1", "l2"]), Project("ready"));
        using var client = Dubs.Client(server, new TestTime());
        var project = client.Dubbing.Projects.ResumeOperation("p1");

        (await project.GetFirstLanguageAsync()).Id.Should().Be("p1~l1");
        server.Exchanges.Should().ContainSingle().Which.Target.Should().Be("/v1/dubbing/project/p1");
        await project.Awaiting(without => without.GetFirstLanguageAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage("*p1*CreateAsync*");
    }

    [Fact]
    public async Task The_first_status_is_that_of_the_response_to_the_creation()
    {
        await using var server = LoopbackServer.Start(Project("queued"), Language("failed", error: Failure), Dubs.Respond("""{"project_id":"p1"}"""));
        using var client = Dubs.Client(server, new TestTime());

        var project = await client.Dubbing.Projects.CreateAsync(Request);
        var language = await client.Dubbing.Projects.Languages.CreateAsync("p1", new() { TargetLanguage = "es" });
        var silent = await client.Dubbing.Projects.CreateAsync(Request);

        (project.Status, project.HasCompleted, project.Latest!.Value.ProjectId).Should().Be(("queued", false, "p1"));
        (language.Status, language.HasCompleted).Should().Be(("failed", true));
        language.Invoking(ended => ended.Value).Should().Throw<DubbingFailedException>();
        (silent.Status, silent.Latest, silent.HasCompleted).Should().Be((null, null, false));
    }

    [Fact]
    public async Task A_wait_that_times_out_states_how_to_resume()
    {
        await using var server = LoopbackServer.Start(Project("preparing"));
        using var client = Dubs.Client(server, new TestTime());

        var wait = () => client.Dubbing.Projects.ResumeOperation("p1").WaitForCompletionAsync(new PollingOptions { Timeout = TimeSpan.FromMinutes(1) });

        await wait.Should().ThrowAsync<DubbingWaitTimeoutException>().WithMessage("*continues*client.Dubbing.Projects.ResumeOperation(\"p1\")*");
    }

    [Theory]
    [InlineData("completed")]
    [InlineData("stale")]
    public async Task A_language_is_terminal_when_it_is_completed_or_was_edited_since(string status)
    {
        await using var server = LoopbackServer.Start(Language("queued"), Language("queued"), Language("processing"), Language("dreaming"), Language(status, revision: 1, outputRevision: 0));
        using var client = Dubs.Client(server, new TestTime());
        var progress = new ProgressLog();

        var language = await client.Dubbing.Projects.Languages.CreateAsync("p1", new() { TargetLanguage = "es" });
        var ended = await language.WaitForCompletionAsync(progress: progress);

        ended.Status.Value.Should().Be(status);
        progress.Reports.Select(report => report.Status).Should().Equal("queued", "queued", "processing", "dreaming", status);
        server.Exchanges.Skip(1).Should().OnlyContain(exchange => exchange.Method == "GET" && exchange.Target == "/v1/dubbing/project/p1/language/l1");
    }

    [Fact]
    public async Task A_failed_language_throws_with_code_and_ids()
    {
        await using var server = LoopbackServer.Start(Language("failed", error: Failure));
        using var client = Dubs.Client(server, new TestTime());
        var language = client.Dubbing.Projects.Languages.ResumeOperation("p1", "l1");

        var wait = () => language.WaitForCompletionAsync();

        var failure = (await wait.Should().ThrowAsync<DubbingFailedException>().WithMessage("*p1~l1*No speech was found.*")).Which;
        (failure.Code, failure.IsRetryable, failure.OperationId).Should().Be(("internal_error", true, "p1~l1"));
        language.Invoking(ended => ended.Value).Should().Throw<DubbingFailedException>();
    }

    [Theory]
    [InlineData("p1", "l1")]
    [InlineData("a/b?c#d é", "~.%2F")]
    public async Task An_id_resumes_the_language_in_another_client(string projectId, string languageId)
    {
        await using var server = LoopbackServer.Start(Language("completed"));
        using var client = Dubs.Client(server, new TestTime());
        using var another = Dubs.Client(server, new TestTime());
        var id = client.Dubbing.Projects.Languages.ResumeOperation(projectId, languageId).Id;

        var language = another.Dubbing.Projects.Languages.ResumeOperation(id);

        (language.Id, language.ProjectId, language.LanguageId).Should().Be((id, projectId, languageId));
        id.Should().Be(Uri.EscapeDataString(id), "the id goes into a URL as it is");
        server.Connections.Should().Be(0);
        await language.WaitForCompletionAsync();
        server.Exchanges.Should().ContainSingle().Which.Target.Should().Be($"/v1/dubbing/project/{Uri.EscapeDataString(projectId)}/language/{Uri.EscapeDataString(languageId)}");
    }
}
