using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using DubbingSdk.Tests.Errors;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Telemetry;

[Collection(TelemetryRun.Name)]
public sealed class MetricTests : IDisposable
{
    private readonly ConcurrentQueue<Measurement> _measured = new();
    private readonly ConcurrentDictionary<string, string?> _units = new();
    private readonly MeterListener _listener;

    public MetricTests()
    {
        _listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name != "DubbingSdk")
                    return;

                _units[instrument.Name] = instrument.Unit;
                listener.EnableMeasurementEvents(instrument);
            },
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => _measured.Enqueue(new(instrument.Name, value, Text(tags))));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => _measured.Enqueue(new(instrument.Name, value, Text(tags))));
        _listener.Start();
    }

    [Fact]
    public async Task The_instruments_are_the_librarys_own()
    {
        await CannedResponse.DubAsync("""{"dubbing_id":"x"}""");

        _units.Should().BeEquivalentTo(new Dictionary<string, string?>
        {
            ["dubbing.client.retries"] = "{retry}",
            ["dubbing.client.bytes"] = "By",
            ["dubbing.client.credits"] = "{credit}",
            ["dubbing.client.job.duration"] = "s",
        });
    }

    [Fact]
    public async Task Every_retry_is_counted()
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(503),
            exchange => exchange.RespondAsync(429),
            exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));
        using var client = TestClient.Create(server.Address);

        await client.Dubbing.GetAsync("x");

        const string tags = "dubbing.service=elevenlabs http.request.method=GET url.template=/v1/dubbing/{dubbing_id}";
        Of("dubbing.client.retries").Should().HaveCount(2).And.OnlyContain(each => each.Value == 1 && each.Tags == tags);
    }

    [Fact]
    public async Task A_call_that_is_not_retried_counts_no_retry()
    {
        await CannedResponse.DubAsync("""{"dubbing_id":"x"}""");
        await CannedResponse.ErrorAsync(503, string.Empty);

        Of("dubbing.client.retries").Should().BeEmpty();
    }

    [Fact]
    public async Task Every_byte_of_a_body_is_counted_in_its_direction()
    {
        const string body = """{"dubbing_id":"x"}""";
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, body));
        using var client = TestClient.Create(server.Address);

        await client.Dubbing.CreateAsync(CannedResponse.Request() with { Source = MediaSource.FromStream(new MemoryStream(MediaSamples.Wav(5000)), "a.wav") });

        Of("dubbing.client.bytes").Where(each => each.Tags.EndsWith("network.io.direction=sent", StringComparison.Ordinal)).Sum(each => each.Value).Should().Be(server.Exchanges[0].BodyLength);
        Of("dubbing.client.bytes").Where(each => each.Tags.EndsWith("network.io.direction=received", StringComparison.Ordinal)).Sum(each => each.Value).Should().Be(body.Length);
        Of("dubbing.client.bytes").Should().OnlyContain(each => each.Tags.StartsWith("dubbing.service=elevenlabs http.request.method=POST url.template=/v1/dubbing ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_download_counts_while_it_is_read()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, MediaSamples.Wav(50_000), "audio/wav"));
        using var client = TestClient.Create(server.Address);

        await using var media = await client.Dubbing.DownloadAsync("x", "es");
        var before = Of("dubbing.client.bytes").Sum(each => each.Value);
        await media.CopyToAsync(Stream.Null);

        before.Should().BeLessThan(100_044);
        Of("dubbing.client.bytes").Sum(each => each.Value).Should().Be(100_044);
    }

    [Theory]
    [InlineData("character-cost: 1250", 1250)]
    [InlineData("character-cost: 0", 0)]
    [InlineData("character-cost: many", null)]
    [InlineData("x-other: 5", null)]
    public async Task Credits_are_counted_where_the_service_states_them(string header, int? credits)
    {
        await CannedResponse.CreateAsync("""{"dubbing_id":"x"}""", "application/json", header);

        Of("dubbing.client.credits").Select(each => (int?)each.Value).Should().Equal(credits is null ? [] : [credits]);
    }

    [Theory]
    [InlineData("dubbed")]
    [InlineData("failed")]
    public async Task The_length_of_a_wait_is_measured_by_how_it_ended(string status)
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(200, """{"dubbing_id":"x","expected_duration_sec":40}"""),
            exchange => exchange.RespondAsync(200, """{"dubbing_id":"x","status":"dubbing"}"""),
            exchange => exchange.RespondAsync(200, $$"""{"dubbing_id":"x","status":"{{status}}"}"""));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);

        var operation = await client.Dubbing.CreateAsync(CannedResponse.Request());
        await FluentActions.Awaiting(() => operation.WaitForCompletionAsync()).Should().NotThrowAsync<DubbingApiException>();

        var measured = Of("dubbing.client.job.duration").Should().ContainSingle().Which;
        measured.Value.Should().BeApproximately(time.Waits.Sum(wait => wait.TotalSeconds), 0.001).And.BeGreaterThan(41);
        measured.Tags.Should().Be($"dubbing.service=elevenlabs dubbing.status={status}");
    }

    [Fact]
    public async Task A_wait_that_times_out_measures_no_job()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"x","status":"dubbing"}"""));
        using var client = TestClient.Create(server.Address);

        await Assert.ThrowsAsync<DubbingWaitTimeoutException>(() => client.Dubbing.ResumeOperation("x").WaitForCompletionAsync(new() { Timeout = TimeSpan.FromMinutes(5) }));

        Of("dubbing.client.job.duration").Should().BeEmpty();
    }

    public void Dispose() => _listener.Dispose();

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));

    private IReadOnlyList<Measurement> Of(string name) => [.. _measured.Where(each => each.Name == name)];

    private sealed record Measurement(string Name, double Value, string Tags);
}
