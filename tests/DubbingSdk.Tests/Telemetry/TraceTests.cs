using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using DubbingSdk.Tests.Errors;
using DubbingSdk.Tests.Security;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Telemetry;

[Collection(TelemetryRun.Name)]
public sealed class TraceTests : IDisposable
{
    private static readonly ActivitySource Application = new("DubbingSdk.Tests.Application");

    private readonly ConcurrentQueue<Activity> _stopped = new();
    private readonly ActivityListener _listener;

    public TraceTests()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "DubbingSdk" or "System.Net.Http" || source == Application,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _stopped.Enqueue,
        };
    }

    private IReadOnlyList<Activity> Spans => [.. _stopped.Where(activity => activity.Source.Name == "DubbingSdk")];

    [Fact]
    public async Task A_call_is_one_span_whatever_it_takes()
    {
        Listen();
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(503, "{}", "application/json", "request-id: req_1"),
            exchange => exchange.RespondAsync(429, "{}", "application/json", "request-id: req_2"),
            exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}""", "application/json", "request-id: req_3"));
        using var client = TestClient.Create(server.Address);

        await client.Dubbing.GetAsync("my-dub");

        var span = Spans.Should().ContainSingle().Which;
        span.DisplayName.Should().Be("GET /v1/dubbing/{dubbing_id}");
        span.Kind.Should().Be(ActivityKind.Client);
        span.Status.Should().Be(ActivityStatusCode.Unset);
        span.Source.Version.Should().NotBeNullOrEmpty();
        span.TagObjects.Should().BeEquivalentTo(new Dictionary<string, object?>
        {
            ["dubbing.service"] = "elevenlabs",
            ["http.request.method"] = "GET",
            ["url.template"] = "/v1/dubbing/{dubbing_id}",
            ["server.address"] = "127.0.0.1",
            ["http.response.status_code"] = 200,
            ["dubbing.request_id"] = "req_3",
            ["dubbing.attempts"] = 3,
        });
    }

    [Fact]
    public async Task A_span_is_between_that_of_the_caller_and_those_of_the_transport()
    {
        Listen();
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(503),
            exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));
        using var client = TestClient.Create(server.Address);

        using (var caller = Application.StartActivity("caller"))
        {
            await client.Dubbing.GetAsync("x");
            Activity.Current.Should().BeSameAs(caller);
        }

        var span = Spans.Should().ContainSingle().Which;
        span.ParentSpanId.Should().Be(_stopped.Single(activity => activity.Source == Application).SpanId);
        _stopped.Where(activity => activity.OperationName == "System.Net.Http.HttpRequestOut").Should().HaveCount(2).And.OnlyContain(sent => sent.ParentSpanId == span.SpanId);
    }

    [Theory]
    [InlineData(404, """{"error":"dubbing_not_found","message":"Gone"}""", "DubbingNotFoundException")]
    [InlineData(500, "", "DubbingServerException")]
    [InlineData(200, "<html>", "DubbingSerializationException")]
    [InlineData(302, "", "DubbingRedirectException")]
    public async Task A_failure_is_on_its_span(int status, string body, string type)
    {
        Listen();

        await Assert.ThrowsAnyAsync<DubbingException>(() => CannedResponse.ReadAsync(client => client.Dubbing.CreateAsync(CannedResponse.Request()), body, status));

        var span = Spans.Should().ContainSingle().Which;
        span.DisplayName.Should().Be("POST /v1/dubbing");
        span.Status.Should().Be(ActivityStatusCode.Error);
        span.GetTagItem("error.type").Should().Be(type);
        span.GetTagItem("http.response.status_code").Should().Be(status);
        span.GetTagItem("dubbing.attempts").Should().Be(1);
        span.GetTagItem("dubbing.request_id").Should().BeNull();
    }

    [Fact]
    public async Task A_failure_without_a_response_has_no_status()
    {
        Listen();
        await using var server = LoopbackServer.Start(exchange =>
        {
            exchange.Reset();
            return Task.CompletedTask;
        });
        using var client = TestClient.Create(server.Address);

        await Assert.ThrowsAsync<DubbingConnectionException>(() => client.Dubbing.GetAsync("x", new() { Retries = new() { MaxRetries = 1 } }));

        var span = Spans.Should().ContainSingle().Which;
        span.GetTagItem("error.type").Should().Be("DubbingConnectionException");
        span.GetTagItem("http.response.status_code").Should().BeNull();
        span.GetTagItem("dubbing.attempts").Should().Be(2);
    }

    [Fact]
    public async Task A_cancelled_call_ends_its_span()
    {
        Listen();
        using var cancel = new CancellationTokenSource();
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await cancel.CancelAsync();
            await exchange.StallAsync();
        });
        using var client = TestClient.Create(server.Address);

        await Assert.ThrowsAsync<DubbingCanceledException>(() => client.SendAsync(HttpMethod.Post, "/v1/x", cancellationToken: cancel.Token));

        Spans.Should().ContainSingle().Which.GetTagItem("error.type").Should().Be("DubbingCanceledException");
    }

    [Fact]
    public async Task A_request_that_is_refused_before_anything_is_sent_has_no_span()
    {
        Listen();
        using var client = TestClient.Create(new Uri("http://127.0.0.1:9"));

        await Assert.ThrowsAsync<ArgumentException>(() => client.Dubbing.GetAsync(".."));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Dubbing.GetAsync("x", new() { Retries = new() { MaxRetries = -1 } }));
        await Assert.ThrowsAsync<FileNotFoundException>(() => client.Dubbing.CreateAsync(CannedResponse.Request() with { Source = MediaSource.FromFile("/no/such/file.wav") }));

        Spans.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_poll_of_a_wait_and_every_page_of_a_list_is_a_span()
    {
        Listen();
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, exchange.Number switch
        {
            1 => """{"dubbing_id":"x","status":"dubbing"}""",
            2 => """{"dubbing_id":"x","status":"dubbed"}""",
            3 => """{"dubs":[{"dubbing_id":"a"}],"next_cursor":"c","has_more":true}""",
            _ => """{"dubs":[]}""",
        }));
        using var client = TestClient.Create(server.Address);

        await client.Dubbing.ResumeOperation("x").WaitForCompletionAsync();
        await foreach (var dub in client.Dubbing.ListAsync())
            dub.DubbingId.Should().Be("a");

        Spans.Select(span => span.DisplayName).Should().Equal("GET /v1/dubbing/{dubbing_id}", "GET /v1/dubbing/{dubbing_id}", "GET /v1/dubbing", "GET /v1/dubbing");
    }

    [Fact]
    public async Task Downloads_and_raw_calls_are_named_by_their_routes()
    {
        Listen();
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        using var client = TestClient.Create(server.Address);

        await (await client.Dubbing.DownloadAsync("x", "es")).DisposeAsync();
        await (await client.DownloadAsync(new Uri(server.Address, "/out?signature=abc"))).DisposeAsync();
        await client.SendAsync(HttpMethod.Put, "/v1/raw", options: new() { AdditionalQuery = [new("secret", "abc")] });

        Spans.Select(span => span.DisplayName).Should().Equal("GET /v1/dubbing/{dubbing_id}/audio/{language_code}", "GET {signed_url}", "PUT /v1/raw");
        Spans.SelectMany(span => span.TagObjects).Should().NotContain(tag => $"{tag.Value}".Contains("abc"));
    }

    [Fact]
    public async Task The_span_of_the_caller_stays_current_without_a_listener()
    {
        Activity? seen = null;
        using var handler = new StubHandler(_ =>
        {
            seen = Activity.Current;
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"dubbing_id":"x"}""") };
        });
        using var client = TestClient.Create(new Uri("https://service.example"), handler: handler);

        await client.Dubbing.GetAsync("x");
        seen.Should().BeNull();

        using var caller = new Activity("caller").Start();
        await client.Dubbing.GetAsync("x");
        seen.Should().BeSameAs(caller);
    }

    public void Dispose() => _listener.Dispose();

    private void Listen() => ActivitySource.AddActivityListener(_listener);
}
