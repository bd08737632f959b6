using DubbingSdk.Tests.Errors;
using DubbingSdk.Tests.Support;
using Microsoft.Extensions.Logging;

namespace DubbingSdk.Tests.Telemetry;

public sealed class LogTests : IDisposable
{
    private readonly RecordingLogs _logs = new();
    private readonly ILoggerFactory _factory;

    public LogTests() => _factory = _logs.CreateFactory();

    [Fact]
    public async Task A_retry_is_a_warning_with_its_reason()
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(429, """{"detail":{"code":"system_busy","message":"Not now, please"}}""", "application/json", "Retry-After: 4"),
            exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));
        using var client = Client(server.Address);

        await client.Dubbing.CreateAsync(CannedResponse.Request());

        _logs.Entries.Where(entry => entry.Level > LogLevel.Debug).Should().ContainSingle()
            .Which.Should().Match<RecordingLogs.LogEntry>(entry => entry.Level == LogLevel.Warning && entry.Category == "DubbingSdk"
                && entry.Message == "POST /v1/dubbing failed at attempt 1 and is retried in 00:00:04: 429 system_busy");
        _logs.Entries.Where(entry => entry.Level == LogLevel.Debug).Select(entry => entry.Message)
            .Should().Equal("POST /v1/dubbing returned 429 (attempt 1)", "POST /v1/dubbing returned 200 (attempt 2)");
    }

    [Fact]
    public async Task An_ambiguous_outcome_is_an_error()
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(500),
            exchange => exchange.RespondAsync(200, "<html>"),
            async exchange =>
            {
                await exchange.ReadBodyAsync();
                exchange.Reset();
            });
        using var client = Client(server.Address);

        for (var call = 0; call < 3; call++)
            await Assert.ThrowsAnyAsync<DubbingException>(() => client.Dubbing.CreateAsync(CannedResponse.Request()));

        _logs.Entries.Where(entry => entry.Level > LogLevel.Debug).Select(entry => (entry.Level, entry.Message)).Should().Equal(
            (LogLevel.Error, "POST /v1/dubbing may have been accepted by the service although no readable response was received, and was not retried: DubbingServerException"),
            (LogLevel.Error, "POST /v1/dubbing may have been accepted by the service although no readable response was received, and was not retried: DubbingSerializationException"),
            (LogLevel.Error, "POST /v1/dubbing may have been accepted by the service although no readable response was received, and was not retried: DubbingConnectionException"));
    }

    [Fact]
    public async Task A_failure_is_a_warning()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(404, """{"error":"dubbing_not_found","message":"Name of a person"}"""));
        using var client = Client(server.Address);

        await Assert.ThrowsAsync<DubbingNotFoundException>(() => client.Dubbing.GetAsync("x"));

        _logs.Entries.Where(entry => entry.Level > LogLevel.Debug).Should().ContainSingle()
            .Which.Should().Match<RecordingLogs.LogEntry>(entry => entry.Level == LogLevel.Warning
                && entry.Message == "GET /v1/dubbing/{dubbing_id} failed after 1 attempts: DubbingNotFoundException");
    }

    [Fact]
    public async Task A_poll_that_fails_within_a_wait_is_a_warning()
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(503),
            exchange => exchange.RespondAsync(200, """{"dubbing_id":"x","status":"dubbed"}"""));
        using var client = TestClient.Create(server.Address, configure: options => (options.LoggerFactory, options.Retries.MaxRetries) = (_factory, 0));

        await client.Dubbing.ResumeOperation("x").WaitForCompletionAsync();

        _logs.Entries.Should().ContainSingle(entry => entry.Level == LogLevel.Warning && entry.Message.StartsWith("Polling x failed and is retried in ") && entry.Message.EndsWith(": 503"));
    }

    [Fact]
    public async Task Headers_are_logged_by_an_allow_list()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(
            200, """{"dubbing_id":"x"}""", "application/json", "x-secret: abc", "Set-Cookie: session=abc", "Location: /abc", "request-id: req_1", "character-cost: 9", "Retry-After: 3", "X-Region: eu"));
        using var client = Client(server.Address);

        await client.Dubbing.GetAsync("x");

        _logs.Entries.Where(entry => entry.Level == LogLevel.Trace).Select(entry => entry.Message).Should().Equal(
            "GET /v1/dubbing/{dubbing_id} returned the headers character-cost: 9, content-length: 18, content-type: application/json, request-id: req_1, retry-after: 3, x-region: eu");
        _logs.Entries.Should().NotContain(entry => entry.Everything.Contains("abc"));
    }

    [Fact]
    public async Task Texts_of_a_request_and_a_response_are_not_logged()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"x","json":{"utterances":[{"text":"spoken-text"}]},"name":"dub-name"}"""));
        using var client = Client(server.Address);

        await client.Dubbing.CreateAsync(CannedResponse.Request() with { Name = "dub-name" }, new() { AdditionalHeaders = [new("X-Mine", "header-text")], AdditionalQuery = [new("q", "query-text")] });
        await client.Dubbing.GetTranscriptAsync("x", "es", DubTranscriptFormat.Json);

        _logs.Entries.Should().NotBeEmpty().And.NotContain(entry =>
            entry.Everything.Contains("spoken-text") || entry.Everything.Contains("dub-name") || entry.Everything.Contains("header-text") || entry.Everything.Contains("query-text") || entry.Everything.Contains("media.example"));
    }

    public void Dispose() => _factory.Dispose();

    private DubbingClient Client(Uri address) => TestClient.Create(address, configure: options => options.LoggerFactory = _factory);
}
