using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Operations;

public class WaitTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData(127.5, 127.5)]
    [InlineData(0.0, 0.0)]
    [InlineData(null, 0.0)]
    [InlineData(-5.0, 0.0)]
    [InlineData(90_000.0, 3600.0)]
    public async Task The_first_wait_is_the_estimate_of_the_service(double? expected, double waited)
    {
        await using var server = LoopbackServer.Start(Dubs.Accept(expected), Dubs.Report("dubbed"));
        var time = new TestTime();
        using var client = Dubs.Client(server, time);

        var dub = await (await client.Dubbing.CreateAsync(Dubs.Request)).WaitForCompletionAsync();

        dub.Status.Should().Be(DubStatus.Dubbed);
        time.Waits.Where(wait => wait > TimeSpan.Zero).Should().Equal(waited > 0 ? [waited * Second] : Array.Empty<TimeSpan>());
        server.Exchanges.Should().HaveCount(2);
    }

    [Fact]
    public async Task Later_waits_rise_from_2_to_30_seconds_and_vary()
    {
        const int Polls = 40;
        await using var server = LoopbackServer.Start([Dubs.Accept(60), .. Enumerable.Repeat(Dubs.Report("dubbing"), Polls), Dubs.Report("dubbed")]);
        var time = new TestTime();
        using var client = Dubs.Client(server, time);

        await (await client.Dubbing.CreateAsync(Dubs.Request)).WaitForCompletionAsync();

        var waits = time.Waits;
        waits.Should().HaveCount(Polls + 1);
        waits[0].Should().Be(60 * Second);
        var ceiling = 2.0;
        foreach (var wait in waits.Skip(1))
        {
            wait.TotalSeconds.Should().BeInRange(ceiling * 0.79, ceiling, "no wait is longer than its step");
            ceiling = Math.Min(ceiling * 1.5, 30);
        }

        ceiling.Should().Be(30);
        waits.Skip(10).Distinct().Count().Should().BeGreaterThan(20, "waits of many clients must not fall together");
    }

    [Fact]
    public async Task Options_override_every_wait()
    {
        await using var server = LoopbackServer.Start([Dubs.Accept(60), .. Enumerable.Repeat(Dubs.Report("dubbing"), 5), Dubs.Report("dubbed")]);
        var time = new TestTime();
        using var client = Dubs.Client(server, time);

        await (await client.Dubbing.CreateAsync(Dubs.Request)).WaitForCompletionAsync(
            new PollingOptions { FirstDelay = 7 * Second, MinInterval = 10 * Second, MaxInterval = 12 * Second });

        time.Waits[0].Should().Be(7 * Second);
        time.Waits[1].TotalSeconds.Should().BeInRange(8, 10);
        time.Waits.Skip(2).Should().OnlyContain(wait => wait >= 9.6 * Second && wait <= 12 * Second).And.HaveCount(4);
    }

    public static TheoryData<PollingOptions, string> ValidationErrors => new()
    {
        { new() { FirstDelay = -Second }, "FirstDelay" },
        { new() { MinInterval = TimeSpan.Zero }, "MinInterval" },
        { new() { MaxInterval = TimeSpan.Zero }, "MaxInterval" },
        { new() { MinInterval = 2 * Second, MaxInterval = Second }, "MaxInterval" },
        { new() { Timeout = TimeSpan.Zero }, "Timeout" },
        { new() { NoProgressTimeout = TimeSpan.Zero }, "NoProgressTimeout" },
    };

    [Theory]
    [MemberData(nameof(ValidationErrors))]
    public async Task Options_that_make_no_sense_are_refused_before_anything_is_sent(PollingOptions options, string parameter)
    {
        await using var server = LoopbackServer.Start(Dubs.Report("dubbed"));
        using var client = Dubs.Client(server, new TestTime());

        var wait = () => client.Dubbing.ResumeOperation(Dubs.Id).WaitForCompletionAsync(options);

        await wait.Should().ThrowAsync<ArgumentException>().WithParameterName(parameter);
        server.Exchanges.Should().BeEmpty();
    }

    [Theory]
    [InlineData("lip_syncing")]
    [InlineData("queued")]
    [InlineData("preparing")]
    [InlineData("DUBBED")]
    [InlineData("")]
    public async Task A_status_that_is_not_known_as_final_keeps_the_wait_going(string status)
    {
        await using var server = LoopbackServer.Start(Dubs.Report(status), Dubs.Report(status), Dubs.Report("dubbed"));
        using var client = Dubs.Client(server, new TestTime());
        var progress = new ProgressLog();

        await client.Dubbing.ResumeOperation(Dubs.Id).WaitForCompletionAsync(progress: progress);

        progress.Reports.Select(report => report.Status).Should().Equal(null, status, status, "dubbed");
    }

    [Fact]
    public async Task Polls_that_fail_for_a_transient_reason_are_reported_and_do_not_end_the_wait()
    {
        await using var server = LoopbackServer.Start(
            Dubs.Accept(10),
            Dubs.BreakAsync,
            Dubs.Refuse(503, "maintenance"),
            Dubs.Respond("<html>not json</html>"),
            Dubs.Respond("""{"dubbing_id":"dub1","status":42}"""),
            Dubs.Refuse(429, "system_busy"),
            Dubs.Refuse(425, "too_early"),
            Dubs.Report("dubbing"),
            Dubs.Report("dubbed"));
        var time = new TestTime();
        using var client = Dubs.Client(server, time);
        var progress = new ProgressLog();

        var dub = await (await client.Dubbing.CreateAsync(Dubs.Request)).WaitForCompletionAsync(progress: progress);

        dub.Status.Should().Be(DubStatus.Dubbed);
        progress.Reports.Select(report => report.Failure?.GetType()).Should().Equal(
            null,
            typeof(DubbingConnectionException),
            typeof(DubbingServerException),
            typeof(DubbingSerializationException),
            typeof(DubbingSerializationException),
            typeof(DubbingRateLimitException),
            typeof(DubbingNotReadyException),
            null,
            null);
        progress.Reports.Should().OnlyContain(report => report.OperationId == Dubs.Id && report.Expected == 10 * Second);
        progress.Reports.Select(report => report.Elapsed).Should().BeInAscendingOrder();
        progress.Reports[^1].Elapsed.Should().Be(time.Waits.Aggregate((sum, wait) => sum + wait));
    }

    [Fact]
    public async Task A_poll_that_fails_in_spite_of_all_retries_does_not_end_the_wait()
    {
        await using var server = LoopbackServer.Start([.. Enumerable.Repeat(Dubs.Refuse(503, "maintenance"), 4), Dubs.Report("dubbed")]);
        using var client = TestClient.Create(server.Address);
        var progress = new ProgressLog();

        await client.Dubbing.ResumeOperation(Dubs.Id).WaitForCompletionAsync(progress: progress);

        server.Exchanges.Should().HaveCount(5);
        progress.Reports.Should().HaveCount(3);
        progress.Reports[1].Failure.Should().BeOfType<DubbingServerException>();
    }

    [Theory]
    [InlineData(401, "invalid_api_key", typeof(DubbingAuthenticationException))]
    [InlineData(403, "permission_denied", typeof(DubbingPermissionException))]
    [InlineData(410, "gone", typeof(DubbingNotFoundException))]
    public async Task A_permanent_refusal_ends_the_wait_at_once(int status, string code, Type expected)
    {
        await using var server = LoopbackServer.Start(Dubs.Accept(1), Dubs.Report("dubbing"), Dubs.Refuse(status, code), Dubs.Report("dubbed"));
        using var client = Dubs.Client(server, new TestTime());
        var operation = await client.Dubbing.CreateAsync(Dubs.Request);

        var failure = await Record.ExceptionAsync(() => operation.WaitForCompletionAsync());

        failure.Should().BeOfType(expected);
        server.Exchanges.Should().HaveCount(3);
        operation.HasCompleted.Should().BeFalse();
        operation.Status.Should().Be("dubbing");
    }

    [Fact]
    public async Task A_dub_that_is_not_found_is_looked_for_until_30_seconds_after_its_create()
    {
        await using var server = LoopbackServer.Start(Dubs.Accept(1), Dubs.Refuse(404, "dubbing_not_found"));
        var time = new TestTime();
        using var client = Dubs.Client(server, time);
        var operation = await client.Dubbing.CreateAsync(Dubs.Request);
        var created = time.GetUtcNow();

        var wait = () => operation.WaitForCompletionAsync(new PollingOptions { FirstDelay = 20 * Second, MinInterval = 5 * Second, MaxInterval = 5 * Second });

        await wait.Should().ThrowAsync<DubbingNotFoundException>();
        (time.GetUtcNow() - created).TotalSeconds.Should().BeInRange(30, 35);
        server.Exchanges.Count.Should().BeGreaterThan(3);
    }

    [Fact]
    public async Task A_dub_that_is_found_after_all_is_waited_for()
    {
        await using var server = LoopbackServer.Start(Dubs.Accept(1), Dubs.Refuse(404, "dubbing_not_found"), Dubs.Report("dubbed"));
        using var client = Dubs.Client(server, new TestTime());

        var dub = await (await client.Dubbing.CreateAsync(Dubs.Request)).WaitForCompletionAsync();

        dub.Status.Should().Be(DubStatus.Dubbed);
    }

    [Fact]
    public async Task A_dub_resumed_by_its_id_that_is_not_found_ends_the_wait_at_once()
    {
        await using var server = LoopbackServer.Start(Dubs.Refuse(404, "dubbing_not_found"));
        using var client = Dubs.Client(server, new TestTime());

        var wait = () => client.Dubbing.ResumeOperation(Dubs.Id).WaitForCompletionAsync();

        await wait.Should().ThrowAsync<DubbingNotFoundException>();
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_failed_dub_throws_with_the_reason_of_the_service()
    {
        await using var server = LoopbackServer.Start(Dubs.Report("dubbing"), Dubs.Report("failed", "No speech was found."));
        using var client = Dubs.Client(server, new TestTime());
        var operation = client.Dubbing.ResumeOperation(Dubs.Id);

        var wait = () => operation.WaitForCompletionAsync();

        var failure = (await wait.Should().ThrowAsync<DubbingFailedException>()).Which;
        failure.Reason.Should().Be("No speech was found.");
        failure.OperationId.Should().Be(operation.Id);
        failure.Message.Should().Contain("No speech was found.").And.Contain(Dubs.Id);
        failure.RequestId.Should().Be("req-2");
        operation.HasCompleted.Should().BeTrue();
        operation.Invoking(ended => ended.Value).Should().Throw<DubbingFailedException>();
        operation.Latest!.Value.Error.Should().Be("No speech was found.");
    }

    [Fact]
    public async Task A_dub_that_failed_without_a_reason_reports_that_there_was_none()
    {
        await using var server = LoopbackServer.Start(Dubs.Report("failed"));
        using var client = Dubs.Client(server, new TestTime());

        var wait = () => client.Dubbing.ResumeOperation(Dubs.Id).WaitForCompletionAsync();

        (await wait.Should().ThrowAsync<DubbingFailedException>().WithMessage("*no reason*")).Which.Reason.Should().BeNull();
    }

    [Fact]
    public async Task A_wait_that_times_out_names_the_id_and_states_that_the_work_continues()
    {
        await using var server = LoopbackServer.Start(Dubs.Report("dubbing"), Dubs.Refuse(503, "maintenance"));
        var time = new TestTime();
        using var client = Dubs.Client(server, time);
        var start = time.GetUtcNow();

        var wait = () => client.Dubbing.ResumeOperation(Dubs.Id).WaitForCompletionAsync(new PollingOptions { Timeout = 100 * Second });

        var failure = (await wait.Should().ThrowAsync<DubbingWaitTimeoutException>()).Which;
        failure.OperationId.Should().Be(Dubs.Id);
        failure.Status.Should().Be("dubbing");
        failure.Message.Should().Contain("continues").And.Contain($"ResumeOperation(\"{Dubs.Id}\")");
        failure.InnerException.Should().BeOfType<DubbingServerException>("that was the last thing seen");
        (time.GetUtcNow() - start).Should().Be(100 * Second);
        server.Exchanges.Should().OnlyContain(exchange => exchange.Method == "GET");
    }

    [Fact]
    public async Task A_wait_that_timed_out_can_be_continued()
    {
        await using var server = LoopbackServer.Start(Dubs.Accept(50), Dubs.Report("dubbed"));
        using var client = Dubs.Client(server, new TestTime());
        var operation = await client.Dubbing.CreateAsync(Dubs.Request);
        await operation.Invoking(it => it.WaitForCompletionAsync(new PollingOptions { Timeout = Second })).Should().ThrowAsync<DubbingWaitTimeoutException>();

        var dub = await operation.WaitForCompletionAsync();

        dub.Status.Should().Be(DubStatus.Dubbed);
    }

    [Fact]
    public async Task Work_with_a_failure_status_has_no_progress_timeout()
    {
        await using var server = LoopbackServer.Start([.. Enumerable.Repeat(Dubs.Report("dubbing"), 10), Dubs.Report("dubbed")]);
        using var client = Dubs.Client(server, new TestTime());

        var dub = await client.Dubbing.ResumeOperation(Dubs.Id).WaitForCompletionAsync(new PollingOptions { NoProgressTimeout = Second });

        dub.Status.Should().Be(DubStatus.Dubbed);
    }

    [Fact]
    public async Task Cancelling_between_two_polls_ends_the_waiting_alone()
    {
        await using var server = LoopbackServer.Start(Dubs.Report("dubbing"));
        using var client = Dubs.Client(server, new TestTime());
        using var cancel = new CancellationTokenSource();
        var operation = client.Dubbing.ResumeOperation(Dubs.Id);
        var progress = new ProgressLog { OnReport = report => { if (report.Status is not null) cancel.Cancel(); } };

        var wait = () => operation.WaitForCompletionAsync(progress: progress, cancellationToken: cancel.Token);

        await wait.Should().ThrowAsync<OperationCanceledException>();
        server.Exchanges.Should().ContainSingle().Which.Method.Should().Be("GET");
        operation.HasCompleted.Should().BeFalse();
    }

    [Fact]
    public async Task Cancelling_during_a_poll_ends_the_waiting_alone()
    {
        using var cancel = new CancellationTokenSource();
        await using var server = LoopbackServer.Start(
            async exchange =>
            {
                await cancel.CancelAsync();
                await exchange.StallAsync();
            },
            Dubs.Report("dubbed"));
        using var client = Dubs.Client(server, new TestTime());
        var operation = client.Dubbing.ResumeOperation(Dubs.Id);

        var wait = () => operation.WaitForCompletionAsync(cancellationToken: cancel.Token);

        await wait.Should().ThrowAsync<OperationCanceledException>();
        (await operation.WaitForCompletionAsync()).Status.Should().Be(DubStatus.Dubbed);
        server.Exchanges.Should().OnlyContain(exchange => exchange.Method == "GET").And.HaveCount(2);
    }

    [Fact]
    public async Task Waiting_for_a_terminal_operation_sends_nothing()
    {
        await using var server = LoopbackServer.Start(Dubs.Report("dubbed"));
        var time = new TestTime();
        using var client = Dubs.Client(server, time);
        var operation = client.Dubbing.ResumeOperation(Dubs.Id);
        await operation.UpdateAsync();
        var waits = time.Waits.Count;

        var waited = await operation.WaitForCompletionAsync();
        var updated = await operation.UpdateAsync();

        waited.Should().BeSameAs(operation.Latest!.Value);
        updated.Should().BeSameAs(operation.Latest);
        server.Exchanges.Should().ContainSingle();
        time.Waits.Should().HaveCount(waits);
    }

    [Fact]
    public async Task An_operation_may_be_awaited_many_times()
    {
        await using var server = LoopbackServer.Start([.. Enumerable.Repeat(Dubs.Report("dubbing"), 20), Dubs.Report("dubbed")]);
        using var client = Dubs.Client(server, new TestTime());
        var operation = client.Dubbing.ResumeOperation(Dubs.Id);

        var seen = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            operation.WaitForCompletionAsync(new PollingOptions { MinInterval = TimeSpan.FromMilliseconds(1), MaxInterval = TimeSpan.FromMilliseconds(2) }))));

        seen.Should().OnlyContain(dub => ReferenceEquals(dub, operation.Value));
        operation.Value.Status.Should().Be(DubStatus.Dubbed);
    }

    [Fact]
    public async Task A_late_response_never_overwrites_a_terminal_status()
    {
        var dubbed = new TaskCompletionSource();
        await using var server = LoopbackServer.Start(
            async exchange =>
            {
                await dubbed.Task;
                await Dubs.Report("dubbing")(exchange);
            },
            Dubs.Report("dubbed"));
        using var client = Dubs.Client(server, new TestTime());
        var operation = client.Dubbing.ResumeOperation(Dubs.Id);
        var late = operation.UpdateAsync();
        await server.WaitForWholeRequestsAsync(1);
        await operation.UpdateAsync();
        dubbed.SetResult();

        var response = await late;

        response.Value.Status.Should().Be(DubStatus.Dubbed);
        operation.Status.Should().Be("dubbed");
        operation.HasCompleted.Should().BeTrue();
    }
}
