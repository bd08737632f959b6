using DubbingSdk.Tests.Operations;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Studio;

public class RenderWaitTests
{
    private static readonly RenderRequest Wav = new() { RenderType = RenderType.Wav };

    private static Func<LoopbackExchange, Task> Begun => StudioDub.Accept("""{"version":2,"render_id":"r1"}""");

    [Fact]
    public async Task A_new_render_has_only_its_ids()
    {
        await using var server = LoopbackServer.Start(Begun);
        using var client = Dubs.Client(server, new TestTime());

        var render = await client.Dubbing.Resource.RenderAsync("dub1", "es", Wav);

        (render.DubbingId, render.RenderId, render.Id).Should().Be(("dub1", "r1", "dub1~r1"));
        (render.Status, render.Latest, render.HasCompleted).Should().Be((null, null, false));
        render.Metadata!.RequestId.Should().Be("req-begun");
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_render_ends_with_its_own_status_and_no_other()
    {
        await using var server = LoopbackServer.Start(
            Begun,
            StudioDub.Renders("r0:complete r1:processing r2:processing"),
            StudioDub.Renders("r0:complete r1:processing r2:complete"),
            StudioDub.Renders("r0:complete r1:processing r2:failed"),
            StudioDub.Renders("r0:complete r1:complete r2:failed"));
        using var client = Dubs.Client(server, new TestTime());
        var progress = new ProgressLog();

        var operation = await client.Dubbing.Resource.RenderAsync("dub1", "es", Wav);
        var ended = await operation.WaitForCompletionAsync(progress: progress);

        ended.Id.Should().Be("r1");
        ended.Status.Should().Be(RenderStatus.Complete);
        operation.Metadata!.RequestId.Should().Be("req-5");
        progress.Reports.Select(report => report.Status).Should().Equal(null, "processing", "processing", "processing", "complete");
        progress.Reports.Should().OnlyContain(report => report.Done == null && report.Total == null);
        server.Exchanges.Skip(1).Should().OnlyContain(exchange => exchange.Method == "GET" && exchange.Target == "/v1/dubbing/resource/dub1");
    }

    [Theory]
    [InlineData("completed")]
    [InlineData("COMPLETE")]
    [InlineData("queued")]
    [InlineData("")]
    public async Task A_status_that_is_not_known_as_final_keeps_the_wait_going(string status)
    {
        await using var server = LoopbackServer.Start(StudioDub.Renders($"r1:{status}"), StudioDub.Renders($"r1:{status}"), StudioDub.Renders("r1:complete"));
        using var client = Dubs.Client(server, new TestTime());
        var progress = new ProgressLog();

        await client.Dubbing.Resource.ResumeRenderOperation("dub1", "r1").WaitForCompletionAsync(progress: progress);

        progress.Reports.Select(report => report.Status).Should().Equal(null, status, status, "complete");
    }

    [Fact]
    public async Task A_failed_render_throws_and_states_that_no_reason_was_given()
    {
        await using var server = LoopbackServer.Start(StudioDub.Renders("r1:processing"), StudioDub.Renders("r1:failed r2:complete"));
        using var client = Dubs.Client(server, new TestTime());
        var render = client.Dubbing.Resource.ResumeRenderOperation("dub1", "r1");

        var wait = () => render.WaitForCompletionAsync();

        var failure = (await wait.Should().ThrowAsync<DubbingFailedException>().WithMessage("*dub1~r1*no reason*")).Which;
        (failure.OperationId, failure.Reason, failure.RequestId).Should().Be(("dub1~r1", null, "req-2"));
        (render.HasCompleted, render.Status).Should().Be((true, "failed"));
        render.Invoking(ended => ended.Value).Should().Throw<DubbingFailedException>();
    }

    [Fact]
    public async Task A_render_that_is_not_found_at_once_is_waited_for()
    {
        await using var server = LoopbackServer.Start(Begun, StudioDub.Renders(string.Empty), Dubs.Respond("""{"id":"dub1","renders":{"r1":null}}"""), StudioDub.Renders("r1:complete"));
        using var client = Dubs.Client(server, new TestTime());
        var progress = new ProgressLog();

        var render = await (await client.Dubbing.Resource.RenderAsync("dub1", "es", Wav)).WaitForCompletionAsync(progress: progress);

        render.Id.Should().Be("r1");
        progress.Reports.Select(report => report.Failure?.GetType()).Should().Equal(null, typeof(DubbingNotFoundException), typeof(DubbingNotFoundException), null);
    }

    [Fact]
    public async Task A_render_that_is_never_found_is_looked_for_until_30_seconds_after_its_start()
    {
        await using var server = LoopbackServer.Start(Begun, StudioDub.Renders("r2:complete"));
        var time = new TestTime();
        using var client = Dubs.Client(server, time);
        var render = await client.Dubbing.Resource.RenderAsync("dub1", "es", Wav);
        var begun = time.GetUtcNow();

        var wait = () => render.WaitForCompletionAsync(new PollingOptions { MinInterval = TimeSpan.FromSeconds(5), MaxInterval = TimeSpan.FromSeconds(5) });

        var failure = (await wait.Should().ThrowAsync<DubbingNotFoundException>().WithMessage("*dub1*r1*")).Which;
        failure.RequestId.Should().Be($"req-{server.Exchanges.Count}");
        (time.GetUtcNow() - begun).TotalSeconds.Should().BeInRange(30, 35);
    }

    [Fact]
    public async Task A_render_resumed_by_its_id_that_is_not_found_ends_the_wait_at_once()
    {
        await using var server = LoopbackServer.Start(StudioDub.Renders("r2:complete"));
        using var client = Dubs.Client(server, new TestTime());

        var wait = () => client.Dubbing.Resource.ResumeRenderOperation("dub1~r1").WaitForCompletionAsync();

        await wait.Should().ThrowAsync<DubbingNotFoundException>();
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task Polls_that_fail_for_a_transient_reason_do_not_end_the_wait()
    {
        await using var server = LoopbackServer.Start(Dubs.Refuse(503, "maintenance"), Dubs.Respond("<html>"), Dubs.BreakAsync, StudioDub.Renders("r1:complete"));
        using var client = Dubs.Client(server, new TestTime());
        var progress = new ProgressLog();

        await client.Dubbing.Resource.ResumeRenderOperation("dub1", "r1").WaitForCompletionAsync(progress: progress);

        progress.Reports.Select(report => report.Failure?.GetType()).Should().Equal(
            null, typeof(DubbingServerException), typeof(DubbingSerializationException), typeof(DubbingConnectionException), null);
    }

    [Fact]
    public async Task A_wait_that_times_out_states_how_to_resume()
    {
        await using var server = LoopbackServer.Start(StudioDub.Renders("r1:processing"));
        using var client = Dubs.Client(server, new TestTime());

        var wait = () => client.Dubbing.Resource.ResumeRenderOperation("dub1", "r1").WaitForCompletionAsync(new PollingOptions { Timeout = TimeSpan.FromMinutes(1) });

        var failure = (await wait.Should().ThrowAsync<DubbingWaitTimeoutException>().WithMessage("*continues*client.Dubbing.Resource.ResumeRenderOperation(\"dub1~r1\")*")).Which;
        (failure.OperationId, failure.Status).Should().Be(("dub1~r1", "processing"));
    }

    [Fact]
    public async Task Cancelling_ends_the_waiting_alone()
    {
        await using var server = LoopbackServer.Start(Begun, StudioDub.Renders("r1:processing"), StudioDub.Renders("r1:complete"));
        using var client = Dubs.Client(server, new TestTime());
        using var cancel = new CancellationTokenSource();
        var render = await client.Dubbing.Resource.RenderAsync("dub1", "es", Wav);
        var progress = new ProgressLog { OnReport = report => { if (report.Status is not null) cancel.Cancel(); } };

        var wait = () => render.WaitForCompletionAsync(progress: progress, cancellationToken: cancel.Token);

        await wait.Should().ThrowAsync<OperationCanceledException>();
        server.Exchanges.Select(exchange => exchange.Method).Should().Equal("POST", "GET");
        (await render.WaitForCompletionAsync()).Status.Should().Be(RenderStatus.Complete);
    }

    [Theory]
    [InlineData("dub1", "r1", "dub1~r1")]
    [InlineData("a/b?c#d é", "~.%2F", null)]
    [InlineData("..", ".", null)]
    [InlineData("100%", "你好", null)]
    public async Task An_id_resumes_the_render_in_another_client(string dubbingId, string renderId, string? expected)
    {
        await using var server = LoopbackServer.Start(StudioDub.Renders($"{renderId}:complete"));
        using var client = Dubs.Client(server, new TestTime());
        using var another = Dubs.Client(server, new TestTime());
        var id = client.Dubbing.Resource.ResumeRenderOperation(dubbingId, renderId).Id;

        var render = another.Dubbing.Resource.ResumeRenderOperation(id);

        (render.Id, render.DubbingId, render.RenderId).Should().Be((id, dubbingId, renderId));
        id.Should().Be(expected ?? id).And.Be(Uri.EscapeDataString(id), "the id goes into a URL as it is");
        server.Connections.Should().Be(0, "taking a render up sends nothing");
        if (dubbingId == "..")
            return;

        (await render.WaitForCompletionAsync()).Id.Should().Be(renderId);
        server.Exchanges.Should().ContainSingle().Which.Target.Should().Be($"/v1/dubbing/resource/{Uri.EscapeDataString(dubbingId)}");
    }
}
