using System.Globalization;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Replay;

/// <summary>The waits before retries, and the number of retries.</summary>
public class WaitTests
{
    /// <summary>The time of the service and of the tests at their start: 1 January 2026, 12:00 UTC.</summary>
    private const string FiveSecondsLater = "Thu, 01 Jan 2026 12:00:05 GMT";

    [Theory]
    [InlineData("7", null, 7)]
    [InlineData("7.5", null, 7.5)]
    [InlineData("45", null, 45)]
    [InlineData("60", null, 60)]
    [InlineData(FiveSecondsLater, null, 5)]
    [InlineData("Thu, 01 Jan 2026 12:01:00 GMT", null, 60)]
    [InlineData(null, "9", 9)]
    [InlineData(null, "1767268809", 9)]
    [InlineData("3", "1767268809", 3)]
    [InlineData("soon", "1767268809", 9)]
    public async Task A_hint_is_honoured_exactly(string? retryAfter, string? reset, double seconds)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(503, headers: Hints(retryAfter, reset)), exchange => exchange.RespondAsync(200, "{}"));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);

        await client.SendAsync(HttpMethod.Get, "/v1/anything");

        time.Waits.Should().Equal(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData("Retry-After-Ms: 7500", 7.5)]
    [InlineData("X-Rate-Limit-Reset-At-Utc: 9", 9)]
    [InlineData("X-Rate-Limit-Reset-At-Utc: 1767268809", 9)]
    [InlineData("x-rate-limit-reset-at-utc: 2026-01-01T12:00:09", 9)]
    [InlineData("x-rate-limit-reset-at-utc: 2026-01-01 12:00:09", 9)]
    [InlineData("X-RateLimit-Reset: 2026-01-01T12:00:09Z", 9)]
    public async Task A_hint_in_the_headers_of_other_services_is_honoured_too(string hint, double seconds)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429, headers: hint), exchange => exchange.RespondAsync(200, "{}"));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);

        await client.SendAsync(HttpMethod.Get, "/v1/anything");

        time.Waits.Should().Equal(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData("Thu, 01 Jan 2026 11:00:00 GMT", null)]
    [InlineData(null, "1767200000")]
    [InlineData(null, "0")]
    public async Task A_hint_of_the_past_means_at_once(string? retryAfter, string? reset)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429, headers: Hints(retryAfter, reset)), exchange => exchange.RespondAsync(200, "{}"));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);

        await client.SendAsync(HttpMethod.Get, "/v1/anything");

        time.Waits.Sum(wait => wait.TotalSeconds).Should().Be(0);
        server.Exchanges.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("NaN")]
    [InlineData("1e3")]
    [InlineData("Infinity")]
    public async Task A_hint_that_cannot_be_read_leaves_the_clients_own_wait(string retryAfter)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429, headers: Hints(retryAfter, retryAfter)), exchange => exchange.RespondAsync(200, "{}"));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);

        await client.SendAsync(HttpMethod.Get, "/v1/anything");

        time.Waits.Should().ContainSingle().Which.TotalSeconds.Should().BeInRange(0, 0.72);
    }

    [Theory]
    [InlineData("61", null, 61)]
    [InlineData("60.5", null, 60.5)]
    [InlineData("Thu, 01 Jan 2026 12:01:01 GMT", null, 61)]
    [InlineData("Fri, 02 Jan 2026 12:00:00 GMT", null, 86_400)]
    [InlineData(null, "1767276000", 7_200)]
    [InlineData(null, "3600", 3_600)]
    public async Task A_hint_beyond_the_cap_ends_the_call_at_once_and_is_passed_on(string? retryAfter, string? reset, double seconds)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429, headers: Hints(retryAfter, reset)));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);

        var send = () => client.SendAsync(HttpMethod.Post, "/v1/anything");

        var failure = (await send.Should().ThrowAsync<DubbingRateLimitException>()).Which;
        failure.RetryAfter.Should().Be(TimeSpan.FromSeconds(seconds));
        failure.MayHaveBeenAccepted.Should().BeFalse();
        server.Exchanges.Should().ContainSingle();
        time.Waits.Should().BeEmpty();
    }

    [Fact]
    public async Task The_cap_of_hints_can_be_set()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429, headers: "Retry-After: 300"), exchange => exchange.RespondAsync(200, "{}"));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time, options => options.Retries.MaxRetryAfter = TimeSpan.FromMinutes(5));

        await client.SendAsync(HttpMethod.Get, "/v1/anything");

        time.Waits.Should().Equal(TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task A_hint_is_passed_on_when_the_retries_are_used_up()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429, headers: "Retry-After: 7"));
        using var client = TestClient.Create(server.Address);

        var send = () => client.SendAsync(HttpMethod.Get, "/v1/anything");

        (await send.Should().ThrowAsync<DubbingRateLimitException>()).Which.RetryAfter.Should().Be(TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task The_clients_own_waits_grow_to_their_cap_and_not_beyond()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(503));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time, options => options.Retries.MaxRetries = 40);

        await Record.ExceptionAsync(() => client.SendAsync(HttpMethod.Get, "/v1/anything"));

        time.Waits.Should().HaveCount(40);
        time.Waits.Should().OnlyContain(wait => wait > TimeSpan.Zero && wait <= TimeSpan.FromSeconds(30));
        time.Waits.Skip(30).Should().OnlyContain(wait => wait == TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task The_clients_own_waits_are_spread_by_chance()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(503));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time, options => options.Retries.MaxRetries = 1);

        for (var call = 0; call < 20; call++)
            await Record.ExceptionAsync(() => client.SendAsync(HttpMethod.Get, "/v1/anything"));

        time.Waits.Distinct().Should().HaveCountGreaterThan(10);
    }

    [Fact]
    public async Task Base_and_cap_of_the_clients_own_waits_can_be_set()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(503));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time, options =>
        {
            options.Retries.MaxRetries = 40;
            options.Retries.Delay = TimeSpan.FromSeconds(10); // A wait of less than a millisecond sets no timer.
            options.Retries.MaxDelay = TimeSpan.FromSeconds(80);
        });

        await Record.ExceptionAsync(() => client.SendAsync(HttpMethod.Get, "/v1/anything"));

        time.Waits.Take(3).Sum(wait => wait.TotalSeconds).Should().BeInRange(25, 60);
        time.Waits.Skip(30).Should().OnlyContain(wait => wait == TimeSpan.FromSeconds(80));
    }

    [Fact]
    public async Task Delays_of_a_call_hold_for_that_call()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(503));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time, options => options.Retries.MaxRetries = 2);
        var slow = new DubbingRequestOptions { Retries = new() { Delay = TimeSpan.FromHours(10), MaxDelay = TimeSpan.FromMinutes(1) } };

        await Record.ExceptionAsync(() => client.SendAsync(HttpMethod.Get, "/v1/anything", options: slow));
        await Record.ExceptionAsync(() => client.SendAsync(HttpMethod.Get, "/v1/anything"));

        time.Waits.Take(2).Should().Equal(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        time.Waits.Skip(2).Should().HaveCount(2).And.OnlyContain(wait => wait < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Longest_stated_delay_of_a_call_holds_for_that_call()
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(429, headers: "Retry-After: 30"), exchange => exchange.RespondAsync(429, headers: "Retry-After: 30"), exchange => exchange.RespondAsync(200, "{}"));
        using var client = TestClient.Create(server.Address, new TestTime());

        var hasty = () => client.SendAsync(HttpMethod.Get, "/v1/anything", options: new() { Retries = new() { MaxRetryAfter = TimeSpan.FromSeconds(20) } });
        await hasty.Should().ThrowAsync<DubbingRateLimitException>();
        await client.SendAsync(HttpMethod.Get, "/v1/anything");

        server.Exchanges.Should().HaveCount(3);
    }

    [Fact]
    public async Task Client_keeps_the_options_it_was_created_with()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429));
        var options = new DubbingClientOptions { ApiKey = TestClient.Key, BaseAddress = server.Address, TimeProvider = new TestTime(), Retries = { MaxRetries = 1 } };
        using var client = new DubbingClient(options);

        options.Retries.MaxRetries = 5;
        options.Routes["/v1/anything"] = "/v1/other";
        await Record.ExceptionAsync(() => client.SendAsync(HttpMethod.Get, "/v1/anything"));

        server.Exchanges.Should().HaveCount(2).And.OnlyContain(exchange => exchange.Target == "/v1/anything");
    }

    [Theory]
    [InlineData(3, null, 4)]
    [InlineData(3, 0, 1)]
    [InlineData(3, 1, 2)]
    [InlineData(3, 3, 4)]
    [InlineData(3, 10, 4)]
    [InlineData(0, null, 1)]
    [InlineData(0, 5, 1)]
    [InlineData(5, null, 6)]
    public async Task The_retries_of_a_call_only_lower_those_of_the_client(int ofClient, int? ofCall, int requests)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429));
        using var client = TestClient.Create(server.Address, configure: options => options.Retries.MaxRetries = ofClient);
        var once = TableCall.Named("create");
        var safe = TableCall.Named("get");

        await Record.ExceptionAsync(() => once.RunAsync(client, new TableInput(1000, new DubbingRequestOptions { Retries = new() { MaxRetries = ofCall } }, CancellationToken.None)));
        var ofAtMostOnce = server.Exchanges.Count;
        await Record.ExceptionAsync(() => safe.RunAsync(client, new TableInput(0, new DubbingRequestOptions { Retries = new() { MaxRetries = ofCall } }, CancellationToken.None)));

        ofAtMostOnce.Should().Be(requests);
        (server.Exchanges.Count - ofAtMostOnce).Should().Be(requests);
    }

    [Fact]
    public async Task Retries_of_a_call_below_zero_are_refused_before_anything_is_sent()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        using var client = TestClient.Create(server.Address);

        var send = () => client.SendAsync(HttpMethod.Get, "/v1/anything", options: new DubbingRequestOptions { Retries = new() { MaxRetries = -1 } });

        await send.Should().ThrowAsync<ArgumentException>().WithMessage("*MaxRetries*");
        server.Connections.Should().Be(0);
    }

    [Theory]
    [InlineData("create")]
    [InlineData("get")]
    public async Task Cancelling_between_two_attempts_is_not_ambiguous(string call)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429, headers: "Retry-After: 30"));
        var time = new TestTime { SkipsWaits = false };
        using var client = TestClient.Create(server.Address, time);
        using var caller = new CancellationTokenSource();

        var calling = TableCall.Named(call).RunAsync(client, new TableInput(1000, null, caller.Token));
        await time.WaitForLimitAsync(TimeSpan.FromSeconds(30));
        await caller.CancelAsync();
        var thrown = await Record.ExceptionAsync(() => calling);

        server.Exchanges.Should().ContainSingle();
        thrown.Should().BeAssignableTo<OperationCanceledException>().Which.CancellationToken.Should().Be(caller.Token);
        if (call == "create")
            thrown.Should().BeOfType<DubbingCanceledException>().Which.MayHaveBeenAccepted.Should().BeFalse();
    }

    private static string[] Hints(string? retryAfter, string? reset)
    {
        var hints = new List<string>();
        if (retryAfter is not null)
            hints.Add(string.Create(CultureInfo.InvariantCulture, $"Retry-After: {retryAfter}"));
        if (reset is not null)
            hints.Add(string.Create(CultureInfo.InvariantCulture, $"X-RateLimit-Reset: {reset}"));
        return [.. hints];
    }
}
