using System.Globalization;
using System.Net;
using DubbingSdk.Tests.Streams;
using DubbingSdk.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace DubbingSdk.Tests.Http2;

[Trait("Category", "Slow")]
public sealed class Http2Tests : IDisposable
{
    private static readonly byte[] Media = SourceStream.Bytes(0, 500_000);

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_dub_is_created_from_an_upload(bool canSeek)
    {
        await using var server = await Http2Server.StartAsync(AcceptAsync);
        using var client = Client(server);

        var dub = await client.CreateAsync(MediaSource.FromStream(new SourceStream(5_000_000, canSeek), "talk.mp3"));

        var request = server.Requests.Single();
        dub.DubbingId.Should().Be("dub-1");
        request.Protocol.Should().Be("HTTP/2");
        request.Headers["xi-api-key"].Should().Be(TestClient.Key);
        request.Headers["Expect"].Should().Be("100-continue");
        (await FileOfAsync(request)).ShouldBe(SourceStream.Bytes(0, 5_000_000));
    }

    [Fact]
    public async Task A_dub_is_read_and_dubs_are_listed()
    {
        await using var server = await Http2Server.StartAsync(
            context => RespondAsync(context, 200, """{"dubbing_id":"x","status":"dubbed"}"""),
            context => RespondAsync(context, 200, """{"dubs":[{"dubbing_id":"a","status":"dubbed"}],"has_more":true,"next_cursor":"c"}"""),
            context => RespondAsync(context, 200, """{"dubs":[{"dubbing_id":"b","status":"failed"}],"has_more":false}"""));
        using var client = Client(server);

        var dub = await client.Dubbing.GetAsync("x");
        var ids = new List<string>();
        await foreach (var each in client.Dubbing.ListAsync())
            ids.Add(each.DubbingId);

        dub.Value.Status.Should().Be(DubStatus.Dubbed);
        ids.Should().Equal("a", "b");
        server.Requests.Should().OnlyContain(request => request.Protocol == "HTTP/2");
    }

    [Fact]
    public async Task A_rate_limited_request_is_retried_whole_after_a_wait()
    {
        await using var server = await Http2Server.StartAsync(
            async context =>
            {
                await Http2Request.ReadAsync(context);
                context.Response.Headers.RetryAfter = "9";
                await RespondAsync(context, 429, "");
            },
            AcceptAsync);
        var time = new TestTime();
        using var client = Client(server, time);

        await client.CreateAsync(MediaSource.FromStream(new SourceStream(3_000_000), "talk.mp3"));

        server.Requests.Should().HaveCount(2).And.OnlyContain(request => request.IsWhole);
        foreach (var request in server.Requests)
            (await FileOfAsync(request)).ShouldBe(SourceStream.Bytes(0, 3_000_000));
        time.Waits.Should().Equal(TimeSpan.FromSeconds(9));
    }

    [Fact]
    public async Task A_refusal_arrives_before_a_large_body()
    {
        await using var server = await Http2Server.StartAsync(context => RespondAsync(context, 401, """{"detail":{"status":"invalid_api_key","message":"Invalid API key"}}"""));
        using var client = Client(server);
        using var stream = new SourceStream(64_000_000);

        var failure = await client.Awaiting(c => c.CreateAsync(MediaSource.FromStream(stream, "talk.mp4"))).Should().ThrowAsync<DubbingAuthenticationException>();

        failure.Which.Message.Should().Contain("Invalid API key");
        failure.Which.MayHaveBeenAccepted.Should().BeFalse();
        stream.BytesRead.Should().BeLessThan(1_000_000);
    }

    [Fact]
    public async Task A_stream_reset_within_the_request_is_retried()
    {
        await using var server = await Http2Server.StartAsync(
            async context =>
            {
                await context.Request.Body.ReadExactlyAsync(new byte[1000]);
                context.Abort();
            },
            AcceptAsync);
        using var client = Client(server);

        var dub = await client.CreateAsync(MediaSource.FromStream(new SourceStream(8_000_000), "talk.mp4"));

        dub.DubbingId.Should().Be("dub-1");
        server.Requests.Select(request => request.IsWhole).Should().Equal(false, true);
        (await FileOfAsync(server.Requests[1])).ShouldBe(SourceStream.Bytes(0, 8_000_000));
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(8_000_000)]
    public async Task A_stream_reset_after_the_whole_of_a_billed_request_is_ambiguous(int length)
    {
        await using var server = await Http2Server.StartAsync(async context =>
        {
            await Http2Request.ReadAsync(context);
            context.Abort();
        });
        using var client = Client(server);

        var failure = await client.Awaiting(c => c.CreateAsync(MediaSource.FromStream(new SourceStream(length), "talk.mp4"))).Should().ThrowAsync<DubbingConnectionException>();

        failure.Which.MayHaveBeenAccepted.Should().BeTrue();
        server.Requests.Should().ContainSingle().Which.IsWhole.Should().BeTrue();
    }

    [Fact]
    public async Task A_stream_reset_after_a_billed_request_without_a_body_is_ambiguous()
    {
        await using var server = await Http2Server.StartAsync(Abort);
        using var client = Client(server);

        var failure = await client.Awaiting(c => c.SendAsync(HttpMethod.Post, "/v1/anything")).Should().ThrowAsync<DubbingConnectionException>();

        failure.Which.MayHaveBeenAccepted.Should().BeTrue();
        server.Requests.Should().ContainSingle();
    }

    [Theory]
    [InlineData(200)]
    [InlineData(202)]
    [InlineData(302)]
    public async Task A_billed_request_that_is_accepted_before_its_body_ends_is_never_retried(int status)
    {
        var responded = new Gate();
        await using var server = await Http2Server.StartAsync(async context =>
        {
            await context.Request.Body.ReadExactlyAsync(new byte[64 * 1024]);
            context.Response.StatusCode = status;
            await StartResponseAsync(context, 1000, """{"dubbing_id"""u8.ToArray());
            await responded.PassAsync();
            context.Abort();
        });
        using var handler = new NotifyingHandler(server.CreateHandler(), responded.Open);
        using var client = TestClient.Create(server.Address, configure: options => options.HttpVersion = HttpVersion.Version20, handler: handler);

        var failure = await client.Awaiting(c => c.CreateAsync(MediaSource.FromStream(new SourceStream(32_000_000), "talk.mp4"))).Should().ThrowAsync<DubbingException>();

        failure.Which.MayHaveBeenAccepted.Should().BeTrue();
        failure.Which.Message.Should().Contain("may be billed twice");
        server.Requests.Should().ContainSingle().Which.IsWhole.Should().BeFalse();
    }

    [Fact]
    public async Task A_refused_stream_proves_that_nothing_was_processed_and_is_retried()
    {
        await using var server = await Http2Server.StartAsync(RefuseStream, AcceptAsync);
        using var client = Client(server);

        var dub = await client.CreateAsync(MediaSource.FromStream(new SourceStream(1_000), "talk.mp4"));

        dub.DubbingId.Should().Be("dub-1");
        server.Requests.Where(request => request.IsWhole).Should().ContainSingle();
    }

    [Fact]
    public async Task A_refused_stream_is_distinguished_from_a_retrying_handler_with_dependency_injection_too()
    {
        await using var server = await Http2Server.StartAsync(RefuseStream, AcceptAsync);
        var services = new ServiceCollection();
        services.AddDubbingClient(options => (options.ApiKey, options.BaseAddress, options.HttpVersion, options.TimeProvider) = (TestClient.Key, server.Address, HttpVersion.Version20, new TestTime()))
            .ConfigurePrimaryHttpMessageHandler(server.CreateHandler)
            .AddHttpMessageHandler(() => new NotifyingHandler(() => { }));
        await using var provider = services.BuildServiceProvider();

        var dub = await provider.GetRequiredService<DubbingClient>().CreateAsync(MediaSource.FromStream(new SourceStream(1_000), "talk.mp4"));

        dub.DubbingId.Should().Be("dub-1");
    }

    [Fact]
    public async Task A_billed_request_whose_streams_are_all_refused_was_not_accepted()
    {
        await using var server = await Http2Server.StartAsync(RefuseStream);
        using var client = Client(server);

        var failure = await client.Awaiting(c => c.CreateAsync(MediaSource.FromStream(new SourceStream(1_000), "talk.mp4"))).Should().ThrowAsync<DubbingConnectionException>();

        failure.Which.MayHaveBeenAccepted.Should().BeFalse();
        failure.Which.Message.Should().Contain("refused").And.NotContain("handler");
    }

    [Fact]
    public async Task A_stream_reset_before_the_response_to_a_read_is_retried()
    {
        await using var server = await Http2Server.StartAsync(Abort, Abort, context => RespondAsync(context, 200, """{"dubbing_id":"x","status":"dubbed"}"""));
        using var client = Client(server);

        var dub = await client.Dubbing.GetAsync("x");

        dub.Value.Status.Should().Be(DubStatus.Dubbed);
        server.Requests.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_stream_reset_within_the_response_to_a_creation_is_ambiguous()
    {
        await using var server = await Http2Server.StartAsync(async context =>
        {
            await Http2Request.ReadAsync(context);
            await StartResponseAsync(context, 1000, "{"u8.ToArray());
            context.Abort();
        });
        using var client = Client(server);

        var failure = await client.Awaiting(c => c.CreateAsync(MediaSource.FromStream(new SourceStream(1_000), "talk.mp4"))).Should().ThrowAsync<DubbingConnectionException>();

        failure.Which.MayHaveBeenAccepted.Should().BeTrue();
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task A_stream_reset_within_a_download_is_resumed_where_it_broke()
    {
        var first = new Gate();
        var second = new Gate();
        await using var server = await Http2Server.StartAsync(
            context => ServeAsync(context, breakAt: 200_000, first),
            context => ServeAsync(context, breakAt: 350_000, second),
            context => ServeAsync(context));
        using var client = Client(server);
        var progress = new RecordedProgress(report => (report.BytesTransferred switch { 200_000 => first, 350_000 => second, _ => null })?.Open());
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");

        await download.SaveToFileAsync(_folder["dub.mp3"], progress: progress);

        _folder.Read("dub.mp3").ShouldBe(Media);
        _folder.Names.Should().Equal("dub.mp3");
        server.Requests.Select(request => (request.Headers.GetValueOrDefault("Range"), request.Headers.GetValueOrDefault("If-Range"))).Should().Equal(
            (null, null),
            ("bytes=200000-", "\"v1\""),
            ("bytes=350000-", "\"v1\""));
    }

    [Fact]
    public async Task A_stream_reset_within_the_response_to_a_billed_request_keeps_what_had_arrived()
    {
        var arrived = new Gate();
        await using var server = await Http2Server.StartAsync(async context =>
        {
            await Http2Request.ReadAsync(context);
            await StartResponseAsync(context, Media.Length, Media.AsMemory(0, 200_000));
            await arrived.PassAsync();
            context.Abort();
        });
        using var client = Client(server);
        await using var download = await client.SendForMediaAsync(HttpMethod.Post, "/v1/sound-generation");
        var progress = new RecordedProgress(report =>
        {
            if (report.BytesTransferred == 200_000)
                arrived.Open();
        });

        var failure = await download.Awaiting(d => d.SaveToFileAsync(_folder["effect.mp3"], progress: progress)).Should().ThrowAsync<DubbingDownloadException>();

        failure.Which.BytesReceived.Should().Be(200_000);
        _folder.Read("effect.mp3.part").ShouldBe(Media[..200_000]);
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task A_cancellation_resets_the_stream_and_reports_whether_the_body_was_whole()
    {
        var gate = new Gate();
        var aborted = new Gate();
        await using var server = await Http2Server.StartAsync(async context =>
        {
            await Http2Request.ReadAsync(context);
            context.RequestAborted.Register(() => _ = aborted.PassAsync());
            await gate.PassAsync();
        });
        using var client = Client(server);
        using var cancelWhole = new CancellationTokenSource();
        var whole = client.CreateAsync(MediaSource.FromStream(new SourceStream(1_000), "talk.mp4"), token: cancelWhole.Token);
        await gate.Reached;
        using var cancelPart = new CancellationTokenSource();
        using var stream = new SourceStream(3_000_000) { BeforeRead = (position, _) => position < 1_000_000 ? default : new(cancelPart.CancelAsync()) };

        await cancelWhole.CancelAsync();
        var part = client.CreateAsync(MediaSource.FromStream(stream, "talk.mp4"), token: cancelPart.Token);

        (await whole.Awaiting(c => c).Should().ThrowAsync<DubbingCanceledException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
        (await part.Awaiting(c => c).Should().ThrowAsync<DubbingCanceledException>()).Which.MayHaveBeenAccepted.Should().BeFalse();
        await aborted.Reached;
        server.Requests.Should().HaveCount(2);
        gate.Open();
    }

    [Fact]
    public async Task An_upload_the_server_stops_reading_stalls()
    {
        var gate = new Gate();
        await using var server = await Http2Server.StartAsync(async context =>
        {
            await context.Request.Body.ReadExactlyAsync(new byte[1000]);
            await gate.PassAsync();
        });
        var time = new TestTime();
        using var client = Client(server, time);
        using var stream = new SourceStream(64_000_000);
        var call = client.CreateAsync(MediaSource.FromStream(stream, "talk.mp4"), new() { Retries = new() { MaxRetries = 0 } });
        await gate.Reached;

        using var tooLong = new CancellationTokenSource(TestTimeout.Limit);
        while (!call.IsCompleted)
        {
            await Task.Delay(25, tooLong.Token);
            time.Advance(TimeSpan.FromSeconds(15));
        }

        var failure = await call.Awaiting(c => c).Should().ThrowAsync<DubbingTimeoutException>();
        failure.Which.Kind.Should().Be(DubbingTimeoutKind.Stall);
        failure.Which.MayHaveBeenAccepted.Should().BeFalse();
        gate.Open();
    }

    [Theory]
    [InlineData("1.1")]
    [InlineData("2.0")]
    public async Task An_untrusted_certificate_proves_that_nothing_was_sent(string version)
    {
        await using var server = await Http2Server.StartAsync(AcceptAsync);
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time, options => options.HttpVersion = Version.Parse(version));

        var failure = await client.Awaiting(c => c.CreateAsync(MediaSource.FromStream(new SourceStream(1_000), "talk.mp4"))).Should().ThrowAsync<DubbingConnectionException>();

        failure.Which.MayHaveBeenAccepted.Should().BeFalse();
        failure.Which.Message.Should().Contain("secure connection");
        time.Waits.Should().HaveCount(3);
        server.Requests.Should().BeEmpty();
    }

    private static DubbingClient Client(Http2Server server, TestTime? time = null) =>
        TestClient.Create(server.Address, time, options => options.HttpVersion = HttpVersion.Version20, server.CreateHandler());

    private static async Task<byte[]> FileOfAsync(Http2Request request) =>
        (await UploadedPart.ReadAllAsync(request.Headers["Content-Type"], new MemoryStream(request.Body))).Single(part => part.Name == "file").Bytes;

    private static Task Abort(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    /// <summary>Refuses the stream with REFUSED_STREAM.</summary>
    private static Task RefuseStream(HttpContext context)
    {
        context.Features.Get<IHttpResetFeature>()!.Reset(7);
        return Task.CompletedTask;
    }

    private static async Task AcceptAsync(HttpContext context)
    {
        await Http2Request.ReadAsync(context);
        await RespondAsync(context, 200, Uploads.Created);
    }

    private static async Task RespondAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body);
    }

    private static async Task StartResponseAsync(HttpContext context, long length, ReadOnlyMemory<byte> start)
    {
        context.Response.ContentLength = length;
        await context.Response.Body.WriteAsync(start);
        await context.Response.Body.FlushAsync();
    }

    /// <summary>Serves the media, or a part of them, and resets the stream where it shall break once the gate is open.</summary>
    private static async Task ServeAsync(HttpContext context, int? breakAt = null, Gate? gate = null)
    {
        var from = context.Request.Headers.Range.ToString() is { Length: > 0 } range ? int.Parse(range["bytes=".Length..^1], CultureInfo.InvariantCulture) : 0;
        context.Response.StatusCode = from > 0 ? 206 : 200;
        context.Response.Headers.ETag = "\"v1\"";
        if (from > 0)
            context.Response.Headers.ContentRange = $"bytes {from}-{Media.Length - 1}/{Media.Length}";
        await StartResponseAsync(context, Media.Length - from, Media.AsMemory(from, Math.Max(0, (breakAt ?? Media.Length) - from)));
        if (gate is null)
            return;

        await gate.PassAsync();
        context.Abort();
    }

    /// <summary>Reports when the headers of a response have come.</summary>
    private sealed class NotifyingHandler(Action responded) : DelegatingHandler
    {
        public NotifyingHandler(HttpMessageHandler inner, Action responded)
            : this(responded) => InnerHandler = inner;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            responded();
            return response;
        }
    }
}
