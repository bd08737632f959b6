using DubbingSdk.Tests.Operations;
using DubbingSdk.Tests.Support;
using static DubbingSdk.Tests.Projects.ProjectResponses;

namespace DubbingSdk.Tests.Projects;

public class RegenerationTests
{
    private const string Regenerate = "/v1/dubbing/project/p1/language/l1/transcript/regenerate";

    [Fact]
    public async Task The_revision_to_reach_is_read_before_the_work_is_requested()
    {
        await using var server = LoopbackServer.Start(Language("stale", revision: 3, outputRevision: 1), Regenerating);
        using var client = Dubs.Client(server, new TestTime());

        var work = await client.Dubbing.Projects.Transcripts.RegenerateAsync("p1", "l1");

        (work.ProjectId, work.LanguageId, work.Revision, work.Id).Should().Be(("p1", "l1", 3L, "p1~l1~3"));
        work.Receipt!.RegeneratedSegmentIds.Should().Equal("s1");
        (work.Receipt.RegeneratedDuration, work.Receipt.ChargedDuration, work.Receipt.FreeRegenerationRemaining).Should().Be((TimeSpan.FromSeconds(2.5), TimeSpan.FromSeconds(0.5), TimeSpan.Zero));
        work.Metadata!.RequestId.Should().Be("req-begun");
        server.Exchanges.Select(exchange => $"{exchange.Method} {exchange.Target}").Should().Equal("GET /v1/dubbing/project/p1/language/l1", $"POST {Regenerate}");
    }

    [Fact]
    public async Task A_regeneration_from_a_known_revision_is_requested_at_once()
    {
        await using var server = LoopbackServer.Start(Regenerating);
        using var client = Dubs.Client(server, new TestTime());

        (await client.Dubbing.Projects.Transcripts.RegenerateAsync("p1", "l1", revision: 3)).Revision.Should().Be(3);
        server.Exchanges.Should().ContainSingle().Which.Target.Should().Be(Regenerate);
    }

    [Fact]
    public async Task A_regeneration_is_not_requested_when_the_revision_cannot_be_read()
    {
        await using var server = LoopbackServer.Start(Dubs.Refuse(404, "language_not_found"));
        using var client = Dubs.Client(server, new TestTime());

        await client.Dubbing.Projects.Transcripts.Invoking(transcripts => transcripts.RegenerateAsync("p1", "l1")).Should().ThrowAsync<DubbingNotFoundException>();
        server.Exchanges.Should().OnlyContain(exchange => exchange.Method == "GET");
    }

    [Fact]
    public async Task The_operation_is_completed_when_the_output_has_reached_the_revision_whatever_the_status()
    {
        await using var server = LoopbackServer.Start(
            Language("completed", revision: 3, outputRevision: 1),
            Language("queued", revision: 3, outputRevision: 1),
            Language("processing", revision: 3, outputRevision: 2),
            Language("completed", revision: 3, outputRevision: null),
            Language("stale", revision: 4, outputRevision: 3));
        using var client = Dubs.Client(server, new TestTime());
        var progress = new ProgressLog();

        var ended = await client.Dubbing.Projects.Transcripts.ResumeRegeneration("p1", "l1", revision: 3).WaitForCompletionAsync(progress: progress);

        ended.OutputRevision.Should().Be(3);
        progress.Reports.Select(report => report.Status).Should().Equal(null, "completed", "queued", "processing", "completed", "stale");
    }

    [Fact]
    public async Task An_output_of_a_later_revision_has_reached_the_expected_one()
    {
        await using var server = LoopbackServer.Start(Language("processing", revision: 5, outputRevision: 4));
        using var client = Dubs.Client(server, new TestTime());

        (await client.Dubbing.Projects.Transcripts.ResumeRegeneration("p1~l1~3").WaitForCompletionAsync()).OutputRevision.Should().Be(4);
    }

    [Fact]
    public async Task A_failure_ends_the_work()
    {
        await using var server = LoopbackServer.Start(Language("processing", revision: 3, outputRevision: 1), Language("failed", revision: 3, outputRevision: 1, error: Failure));
        using var client = Dubs.Client(server, new TestTime());

        var wait = () => client.Dubbing.Projects.Transcripts.ResumeRegeneration("p1", "l1", revision: 3).WaitForCompletionAsync();

        (await wait.Should().ThrowAsync<DubbingFailedException>()).Which.OperationId.Should().Be("p1~l1~3");
    }

    [Fact]
    public async Task A_language_without_progress_towards_the_revision_ends_the_wait()
    {
        await using var server = LoopbackServer.Start(Language("stale", revision: 3, outputRevision: 1));
        var time = new TestTime();
        using var client = Dubs.Client(server, time);
        var begun = time.GetUtcNow();

        var wait = () => client.Dubbing.Projects.Transcripts.ResumeRegeneration("p1", "l1", revision: 3).WaitForCompletionAsync(EveryTenSeconds);

        var failure = (await wait.Should().ThrowAsync<DubbingStalledException>().WithMessage("*'stale'*revision 1 and not 3*ResumeRegeneration(\"p1~l1~3\")*")).Which;
        failure.OperationId.Should().Be("p1~l1~3");
        (time.GetUtcNow() - begun).TotalSeconds.Should().BeInRange(60, 80);
    }

    [Fact]
    public async Task A_language_in_progress_is_waited_for_without_limit()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.Number < 40
            ? Language("processing", revision: 3, outputRevision: 1)(exchange)
            : Language("completed", revision: 3, outputRevision: 3)(exchange));
        using var client = Dubs.Client(server, new TestTime());

        await client.Dubbing.Projects.Transcripts.ResumeRegeneration("p1", "l1", revision: 3).WaitForCompletionAsync(EveryTenSeconds);

        server.Exchanges.Should().HaveCount(40);
    }

    [Fact]
    public async Task Long_work_without_progress_has_the_full_timeout()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.Number switch
        {
            < 20 => Language("processing", revision: 3, outputRevision: 1)(exchange),
            < 23 => Language("completed", revision: 3, outputRevision: 1)(exchange),
            _ => Language("completed", revision: 3, outputRevision: 3)(exchange),
        });
        using var client = Dubs.Client(server, new TestTime());

        (await client.Dubbing.Projects.Transcripts.ResumeRegeneration("p1", "l1", revision: 3).WaitForCompletionAsync(EveryTenSeconds)).OutputRevision.Should().Be(3);
    }
}
