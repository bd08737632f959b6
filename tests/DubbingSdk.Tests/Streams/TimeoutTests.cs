using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Streams;

public class TimeoutTests
{
    private const string Dub = """{"dubbing_id":"x","status":"dubbed"}""";

    private static readonly TimeSpan Stall = TimeSpan.FromSeconds(60);
    private static readonly DubbingRequestOptions NoRetry = new() { Retries = new() { MaxRetries = 0 } };

    [Fact]
    public async Task An_upload_that_stalls_ends_and_cannot_have_been_accepted()
    {
        var gate = new Gate();
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.ReadBodyAsync(100_000);
            await gate.PassAsync();
        });
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);
        using var stream = new SourceStream(256_000_000);
        var call = client.CreateAsync(MediaSource.FromStream(stream, "talk.mp4"), NoRetry);
        await gate.Reached;

        await EndStalledAsync(time, Stall, call);

        await ShouldEndAsync(call, DubbingTimeoutKind.Stall, mayHaveBeenAccepted: false);
        stream.BytesRead.Should().BeGreaterThan(100_000).And.BeLessThan(256_000_000);
        server.WholeRequests.Should().Be(0);
        gate.Open();
    }

    [Fact]
    public async Task An_upload_that_stalls_is_retried_because_its_body_was_never_whole()
    {
        var gate = new Gate();
        await using var server = LoopbackServer.Start(
            async exchange =>
            {
                await exchange.ReadBodyAsync(100_000);
                await gate.PassAsync();
                exchange.Reset();
            },
            Uploads.AcceptAndForgetAsync);
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time, options => options.Retries.MaxRetries = 100);
        using var stream = new SourceStream(64_000_000);
        var call = client.CreateAsync(MediaSource.FromStream(stream, "talk.mp4"));
        await gate.Reached;

        await EndStalledAsync(time, Stall, Task.WhenAny(call, server.WaitForWholeRequestsAsync(1)));

        (await call).DubbingId.Should().Be("dub-1");
        server.WholeRequests.Should().Be(1);
        gate.Open();
    }

    [Fact]
    public async Task A_slow_source_is_not_a_stall()
    {
        var gate = new Gate();
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);
        using var stream = new SourceStream(1_000_000) { BeforeRead = (position, token) => position < 500_000 ? default : new(gate.PassAsync(token)) };
        var call = client.CreateAsync(MediaSource.FromStream(stream, "talk.mp4"), NoRetry);
        await gate.Reached;

        for (var hour = 0; hour < 24; hour++)
            time.Advance(TimeSpan.FromHours(1));
        gate.Open();

        (await call).DubbingId.Should().Be("dub-1");
        (await UploadedPart.ReadFileAsync(server.Exchanges.Single())).Bytes.ShouldBe(SourceStream.Bytes(0, 1_000_000));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(7)]
    public async Task A_read_fails_when_its_response_timeout_expires(int? seconds)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.StallAsync());
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);
        var call = client.Dubbing.GetAsync("x", NoRetry with { Timeouts = new() { Response = Seconds(seconds) } });
        var limit = Seconds(seconds) ?? TimeSpan.FromSeconds(100);
        await server.WaitForWholeRequestsAsync(1);
        await time.WaitForLimitAsync(limit);

        time.Advance(limit - TimeSpan.FromSeconds(1));
        await Task.Delay(20);
        call.IsCompleted.Should().BeFalse();
        time.Advance(TimeSpan.FromSeconds(1));

        await ShouldEndAsync(call, DubbingTimeoutKind.Response, mayHaveBeenAccepted: false);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(7)]
    public async Task A_billed_call_is_ambiguous_when_its_response_timeout_expires(int? seconds)
    {
        await using var server = LoopbackServer.Start(TakeAndStallAsync);
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);
        var call = client.CreateAsync(MediaSource.FromStream(new SourceStream(1_000), "talk.mp4"), new() { Timeouts = new() { Submit = Seconds(seconds) } });
        var limit = Seconds(seconds) ?? TimeSpan.FromMinutes(10);
        await server.WaitForWholeRequestsAsync(1);
        await time.WaitForLimitAsync(limit);

        time.Advance(limit - TimeSpan.FromSeconds(1));
        await Task.Delay(20);
        call.IsCompleted.Should().BeFalse();
        time.Advance(TimeSpan.FromSeconds(1));

        await ShouldEndAsync(call, DubbingTimeoutKind.Response, mayHaveBeenAccepted: true);
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_billed_call_without_a_body_has_the_same_response_timeout()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.StallAsync());
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time, options => options.Timeouts.Submit = TimeSpan.FromMinutes(33));
        var call = client.SendForMediaAsync(HttpMethod.Post, "/v1/sound-generation");

        await time.WaitForLimitAsync(TimeSpan.FromMinutes(33));
        time.Advance(TimeSpan.FromMinutes(33));

        await ShouldEndAsync(call, DubbingTimeoutKind.Response, mayHaveBeenAccepted: true);
    }

    [Fact]
    public async Task A_read_without_a_response_is_retried()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.StallAsync(), exchange => exchange.RespondAsync(200, Dub));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time, options => options.Timeouts.Response = TimeSpan.FromSeconds(33));
        var call = client.Dubbing.GetAsync("x");
        await server.WaitForWholeRequestsAsync(1);
        await time.WaitForLimitAsync(TimeSpan.FromSeconds(33));

        time.Advance(TimeSpan.FromSeconds(33));

        (await call).Value.Status.Should().Be(DubStatus.Dubbed);
        server.Exchanges.Should().HaveCount(2);
    }

    [Fact]
    public async Task The_response_timeout_applies_after_a_redirect_too()
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(307, "", headers: "Location: /elsewhere"),
            exchange => exchange.StallAsync());
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);
        var call = client.Dubbing.GetAsync("x", NoRetry);
        await server.WaitForWholeRequestsAsync(2);

        await EndStalledAsync(time, TimeSpan.FromSeconds(100), call);

        await ShouldEndAsync(call, DubbingTimeoutKind.Response, mayHaveBeenAccepted: false);
    }

    [Fact]
    public async Task An_infinite_limit_is_null()
    {
        var gate = new Gate();
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await gate.PassAsync();
            await exchange.RespondAsync(200, Dub);
        });
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);
        var call = client.Dubbing.GetAsync("x", NoRetry with { Timeouts = new() { Response = Timeout.InfiniteTimeSpan } });
        await gate.Reached;

        time.Advance(TimeSpan.FromDays(20));
        gate.Open();

        (await call).Value.Status.Should().Be(DubStatus.Dubbed);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(7)]
    public async Task A_response_that_stalls_ends_the_call(int? seconds)
    {
        await using var server = LoopbackServer.Start(StallWithinAsync("""{"dubbing_id":"""));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);
        var limit = Seconds(seconds) ?? Stall;
        var call = client.Dubbing.GetAsync("x", NoRetry with { Timeouts = new() { Stall = Seconds(seconds) } });
        await time.WaitForLimitAsync(limit);

        await EndStalledAsync(time, limit, call);

        var failure = await ShouldEndAsync(call, DubbingTimeoutKind.Stall, mayHaveBeenAccepted: false);
        failure.RequestId.Should().Be("req-1");
    }

    [Fact]
    public async Task A_response_to_a_billed_call_that_stalls_is_ambiguous()
    {
        await using var server = LoopbackServer.Start(StallWithinAsync("""{"dubbing_"""));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);
        var call = client.CreateAsync(MediaSource.FromStream(new SourceStream(1_000), "talk.mp4"));
        await server.WaitForWholeRequestsAsync(1);

        await EndStalledAsync(time, Stall, call);

        var failure = await ShouldEndAsync(call, DubbingTimeoutKind.Stall, mayHaveBeenAccepted: true);
        failure.RequestId.Should().Be("req-1");
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_response_to_a_creation_that_stalls_after_the_id_still_yields_the_dub()
    {
        await using var server = LoopbackServer.Start(StallWithinAsync("""{"dubbing_id":"dub-1","expected_dur"""));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);
        var call = client.CreateAsync(MediaSource.FromStream(new SourceStream(1_000), "talk.mp4"));
        await server.WaitForWholeRequestsAsync(1);

        await EndStalledAsync(time, Stall, call);

        (await call).DubbingId.Should().Be("dub-1");
    }

    [Fact]
    public async Task An_error_that_stalls_within_its_body_is_mapped_by_its_status()
    {
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.WriteHeadAsync(403, "Content-Length: 1000", "request-id: req-1");
            await exchange.WriteAsync("{");
            await exchange.StallAsync();
        });
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);
        var call = client.Dubbing.GetAsync("x");
        await time.WaitForLimitAsync(Stall);

        await EndStalledAsync(time, Stall, call);

        (await call.Awaiting(c => c).Should().ThrowAsync<DubbingPermissionException>()).Which.RequestId.Should().Be("req-1");
    }

    [Fact]
    public async Task A_download_that_stalls_is_resumed_at_its_offset()
    {
        var media = SourceStream.Bytes(0, 100_000);
        using var folder = new TestFolder();
        await using var server = LoopbackServer.Start(
            async exchange =>
            {
                await exchange.WriteHeadAsync(200, "Content-Length: 100000", "ETag: \"v1\"");
                await exchange.WriteAsync(media.AsMemory(0, 40_000));
                await exchange.StallAsync();
            },
            new HostedMedia(media) { ETag = "\"v1\"" }.ServeAsync);
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");
        var written = new Gate();
        var saving = download.SaveToFileAsync(folder["dub.mp3"], progress: new RecordedProgress(report => PassAt(report, 40_000, written)));
        await written.Reached;

        await EndStalledAsync(time, Stall, Task.WhenAny(saving, server.WaitForWholeRequestsAsync(2)));
        await saving;

        folder.Read("dub.mp3").ShouldBe(media);
        server.Exchanges[1].Header("Range").Should().Be("bytes=40000-");
    }

    [Fact]
    public async Task A_download_that_is_read_slowly_does_not_stall()
    {
        var media = SourceStream.Bytes(0, 100_000);
        await using var server = LoopbackServer.Start(new HostedMedia(media).ServeAsync);
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es", new() { Timeouts = new() { Overall = Timeout.InfiniteTimeSpan } });
        var stream = download.OpenStream();
        var bytes = new byte[100_000];

        for (var at = 0; at < bytes.Length; at += 10_000)
        {
            await stream.ReadExactlyAsync(bytes.AsMemory(at, 10_000));
            time.Advance(TimeSpan.FromHours(1));
        }

        bytes.ShouldBe(media);
    }

    [Fact]
    public async Task The_overall_limit_counts_the_waits_between_attempts()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429, "", headers: "Retry-After: 45"));
        var time = new TestTime { SkipsWaits = false };
        using var client = TestClient.Create(server.Address, time, options => options.Timeouts.Overall = TimeSpan.FromSeconds(100));
        var call = client.CreateAsync(MediaSource.FromStream(new SourceStream(1_000), "talk.mp4"));
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            await time.WaitForLimitAsync(TimeSpan.FromSeconds(45));
            time.Advance(TimeSpan.FromSeconds(45));
        }

        await time.WaitForLimitAsync(TimeSpan.FromSeconds(45));
        time.Advance(TimeSpan.FromSeconds(10));

        await ShouldEndAsync(call, DubbingTimeoutKind.Overall, mayHaveBeenAccepted: false);
        server.Exchanges.Should().HaveCount(3);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(20)]
    public async Task The_overall_limit_ends_the_wait_for_a_response(int? seconds)
    {
        await using var server = LoopbackServer.Start(TakeAndStallAsync);
        var time = new TestTime { SkipsWaits = false };
        using var client = TestClient.Create(server.Address, time, options => options.Timeouts.Overall = TimeSpan.FromSeconds(90));
        var read = client.Dubbing.GetAsync("x", new() { Timeouts = new() { Overall = Seconds(seconds) } });
        var billed = client.CreateAsync(MediaSource.FromStream(new SourceStream(1_000), "talk.mp4"), new() { Timeouts = new() { Overall = Seconds(seconds) } });
        await server.WaitForWholeRequestsAsync(2);
        await time.WaitForLimitAsync(TimeSpan.FromSeconds(100));
        await time.WaitForLimitAsync(TimeSpan.FromMinutes(10));

        time.Advance(Seconds(seconds) ?? TimeSpan.FromSeconds(90));

        await ShouldEndAsync(read, DubbingTimeoutKind.Overall, mayHaveBeenAccepted: false);
        await ShouldEndAsync(billed, DubbingTimeoutKind.Overall, mayHaveBeenAccepted: true);
        server.Exchanges.Should().HaveCount(2);
    }

    [Fact]
    public async Task The_overall_limit_ends_an_upload_which_then_cannot_have_been_accepted()
    {
        var gate = new Gate();
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        var time = new TestTime { SkipsWaits = false };
        using var client = TestClient.Create(server.Address, time, options => options.Timeouts.Overall = TimeSpan.FromSeconds(90));
        using var stream = new SourceStream(1_000_000) { BeforeRead = (position, token) => position < 500_000 ? default : new(gate.PassAsync(token)) };
        var call = client.CreateAsync(MediaSource.FromStream(stream, "talk.mp4"));
        await gate.Reached;

        time.Advance(TimeSpan.FromSeconds(90));

        await ShouldEndAsync(call, DubbingTimeoutKind.Overall, mayHaveBeenAccepted: false);
        server.WholeRequests.Should().Be(0);
    }

    [Fact]
    public async Task The_overall_limit_of_a_download_does_not_count_its_reading()
    {
        var media = SourceStream.Bytes(0, 100_000);
        var gate = new Gate();
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.WriteHeadAsync(200, "Content-Length: 100000");
            await exchange.WriteAsync(media.AsMemory(0, 40_000));
            await gate.PassAsync();
            await exchange.WriteAsync(media.AsMemory(40_000));
        });
        var time = new TestTime { SkipsWaits = false };
        using var client = TestClient.Create(server.Address, time, options => options.Timeouts.Overall = TimeSpan.FromSeconds(20));
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");
        using var copy = new MemoryStream();
        await gate.Reached;
        var copying = download.CopyToAsync(copy);

        time.Advance(TimeSpan.FromSeconds(30));
        gate.Open();
        await copying;

        copy.ToArray().ShouldBe(media);
    }

    private static TimeSpan? Seconds(int? seconds) => seconds is { } set ? TimeSpan.FromSeconds(set) : null;

    private static Func<LoopbackExchange, Task> StallWithinAsync(string start) => async exchange =>
    {
        await exchange.ReadBodyAsync();
        await exchange.WriteHeadAsync(200, "Content-Type: application/json", "Content-Length: 1000", "request-id: req-1");
        await exchange.WriteAsync(start);
        await exchange.StallAsync();
    };

    private static async Task TakeAndStallAsync(LoopbackExchange exchange)
    {
        await exchange.ReadBodyAsync();
        await exchange.StallAsync();
    }

    private static void PassAt(TransferProgress report, long bytes, Gate gate)
    {
        if (report.BytesTransferred == bytes)
            _ = gate.PassAsync();
    }

    /// <summary>Lets time pass in quarters of a limit, so that only a call that stalls through several of them reaches it.</summary>
    private static async Task EndStalledAsync(TestTime time, TimeSpan limit, Task end)
    {
        using var tooLong = new CancellationTokenSource(TestTimeout.Limit);
        while (!end.IsCompleted)
        {
            await Task.Delay(25, tooLong.Token);
            time.Advance(limit / 4);
        }
    }

    private static async Task<DubbingTimeoutException> ShouldEndAsync(Task call, DubbingTimeoutKind timeout, bool mayHaveBeenAccepted)
    {
        var failure = (await call.Awaiting(c => c.WaitAsync(TestTimeout.Limit)).Should().ThrowAsync<DubbingTimeoutException>()).Which;
        failure.Kind.Should().Be(timeout);
        failure.MayHaveBeenAccepted.Should().Be(mayHaveBeenAccepted);
        return failure;
    }
}
