using System.Net;

namespace DubbingSdk.Emulator.Tests;

public sealed class FaultTests
{
    private const string Create = "POST /v1/dubbing";
    private const string Audio = "GET /v1/dubbing/{dubbing_id}/audio/{language_code}";
    private const int AudioLength = 418 * 192;

    [Fact]
    public async Task A_status_fault_applies_to_its_route_a_number_of_times_after_the_skipped_requests()
    {
        await using var session = await Session.StartAsync();
        session.Emulator.Faults.Add(Fault.Status(HttpStatusCode.ServiceUnavailable, times: 2) with { Route = "GET /v1/dubbing", Skip = 1 });

        var statuses = new List<int>();
        for (var index = 0; index < 5; index++)
        {
            statuses.Add((int)(await session.GetAsync("/v1/dubbing")).Status);
            (await session.GetAsync("/v1/dubbing/none")).Status.Should().Be(HttpStatusCode.NotFound);
        }

        statuses.Should().Equal(200, 503, 503, 200, 200);
        session.Emulator.Requests.Count(request => request.Faulted).Should().Be(2);
    }

    [Fact]
    public async Task A_fault_applies_only_when_its_condition_holds_and_until_it_is_cleared()
    {
        await using var session = await Session.StartAsync();
        session.Emulator.Faults.Add(Fault.Status(500) with { When = request => request.RawQuery.Contains("page_size=7"), Times = int.MaxValue });

        (await session.GetAsync("/v1/dubbing")).Status.Should().Be(HttpStatusCode.OK);
        (await session.GetAsync("/v1/dubbing?page_size=7")).Status.Should().Be(HttpStatusCode.InternalServerError);
        session.Emulator.Faults.Clear();
        (await session.GetAsync("/v1/dubbing?page_size=7")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_fault_for_an_unknown_route_throws()
    {
        await using var session = await Session.StartAsync();

        session.Emulator.Invoking(emulator => emulator.Faults.Add(Fault.Status(500) with { Route = "POST /v1/dubs" }))
            .Should().Throw<ArgumentException>().WithMessage("*POST /v1/dubs*POST /v1/dubbing*");
    }

    [Fact]
    public async Task A_status_fault_has_its_headers_and_body()
    {
        await using var session = await Session.StartAsync();
        var moment = new DateTimeOffset(2026, 3, 1, 12, 0, 9, TimeSpan.Zero);
        session.Emulator.Faults.Add(Fault.Status(HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromSeconds(1.5)));
        session.Emulator.Faults.Add(Fault.Status(429) with
        {
            RetryAfterDate = moment,
            RateLimitReset = moment,
            Headers = new Dictionary<string, string> { ["X-Extra"] = "1" },
            Body = "<html>busy</html>",
            ContentType = "text/html",
        });

        var plain = await session.GetAsync("/v1/dubbing");
        var custom = await session.GetAsync("/v1/dubbing");

        plain.Header("Retry-After").Should().Be("2");
        ((string?)plain.Json["detail"]!["code"]).Should().Be("rate_limit_exceeded");
        plain.Header("request-id").Should().NotBeNull();
        custom.Header("Retry-After").Should().Be("Sun, 01 Mar 2026 12:00:09 GMT");
        custom.Header("X-RateLimit-Reset").Should().Be("1772366409");
        custom.Header("X-Extra").Should().Be("1");
        custom.Text.Should().Be("<html>busy</html>");
        custom.ContentType.Should().Be("text/html");
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 334)]
    public async Task A_status_fault_lets_the_job_start_when_it_handles_the_request(bool handled, long credits)
    {
        await using var session = await Session.StartAsync();
        session.Emulator.Faults.Add(Fault.Status(502) with { Route = Create, HandlesRequest = handled });

        var response = await session.PostAsync(Form.Dub());

        response.Status.Should().Be(HttpStatusCode.BadGateway);
        session.Emulator.CreditsUsed.Should().Be(credits);
        session.Emulator.Requests.Should().ContainSingle().Which.Parts.Should().HaveCount(2);
        response.Header("character-cost").Should().BeNull();
    }

    [Fact]
    public async Task A_status_fault_leaves_the_body_unread_when_configured()
    {
        await using var session = await Session.StartAsync();
        session.Emulator.Faults.Add(Fault.Status(503) with { ReadsBody = false });
        var content = Form.Dub(seconds: 60).ToContent();

        var response = await session.SendAsync(HttpMethod.Post, "/v1/dubbing", content, headers => headers.ExpectContinue = true);

        response.Status.Should().Be(HttpStatusCode.ServiceUnavailable);
        session.Emulator.Requests[0].BodyLength.Should().Be(0);
    }

    [Fact]
    public async Task A_redirect_fault_has_its_location()
    {
        await using var session = await Session.StartAsync();
        session.Emulator.Faults.Add(Fault.Redirect(new Uri("https://example.com/else"), HttpStatusCode.Found));

        var response = await session.GetAsync("/v1/dubbing");

        response.Status.Should().Be(HttpStatusCode.Found);
        response.Message.Headers.Location.Should().Be(new Uri("https://example.com/else"));
    }

    [Fact]
    public async Task An_unreadable_response_lets_the_job_start()
    {
        await using var session = await Session.StartAsync();
        session.Emulator.Faults.Add(Fault.GarbageJson());
        session.Emulator.Faults.Add(Fault.UnreadableSuccess());

        var garbage = await session.PostAsync(Form.Dub());
        var page = await session.PostAsync(Form.Dub());

        garbage.Status.Should().Be(HttpStatusCode.OK);
        garbage.Invoking(response => response.Json).Should().Throw<System.Text.Json.JsonException>();
        garbage.ContentType.Should().Be("application/json");
        page.Status.Should().Be(HttpStatusCode.OK);
        page.ContentType.Should().Be("text/html");
        session.Emulator.CreditsUsed.Should().Be(668);
    }

    [Fact]
    public async Task A_content_type_fault_declares_another_content_type()
    {
        await using var session = await Session.StartAsync();
        session.Emulator.Faults.Add(Fault.WrongContentType("text/plain"));

        var response = await session.GetAsync("/v1/dubbing");

        response.ContentType.Should().Be("text/plain");
        response.Json["dubs"].Should().NotBeNull();
    }

    [Fact]
    public async Task A_reset_before_the_response_lets_the_whole_request_take_effect()
    {
        await using var session = await Session.StartAsync();
        session.Emulator.Faults.Add(Fault.ResetBeforeResponse() with { Route = Create });
        session.Emulator.Faults.Add(Fault.ResetBeforeResponse() with { Route = Create, HandlesRequest = false });

        await session.Invoking(it => it.PostAsync(Form.Dub())).Should().ThrowAsync<HttpRequestException>();
        session.Emulator.CreditsUsed.Should().Be(334);
        await session.Invoking(it => it.PostAsync(Form.Dub())).Should().ThrowAsync<HttpRequestException>();
        session.Emulator.CreditsUsed.Should().Be(334);

        session.Emulator.Requests.Should().HaveCount(2).And.OnlyContain(request => request.StatusCode == null && request.Parts.Count == 2);
    }

    [Fact]
    public async Task A_reset_within_the_request_starts_no_job()
    {
        await using var session = await Session.StartAsync();
        session.Emulator.Faults.Add(Fault.ResetDuringRequest(afterBytes: 100_000) with { Route = Create });

        await session.Invoking(it => it.PostAsync(Form.Dub(seconds: 60))).Should().ThrowAsync<HttpRequestException>();

        session.Emulator.CreditsUsed.Should().Be(0);
        var recorded = session.Emulator.Requests.Should().ContainSingle().Subject;
        recorded.BodyLength.Should().BeLessThan(300_000);
        recorded.StatusCode.Should().BeNull();
    }

    public static TheoryData<Fault, int> Cuts => new()
    {
        { Fault.ResetDuringResponse(afterBytes: 5_000), 5_000 },
        { Fault.ResetDuringResponse(fraction: 0.5), AudioLength / 2 },
        { Fault.TruncateResponse(afterBytes: 5_000), 5_000 },
        { Fault.TruncateResponse(afterBytes: 0), 0 },
        { Fault.TruncateResponse(fraction: 0.5), AudioLength / 2 },
    };

    [Theory]
    [MemberData(nameof(Cuts))]
    public async Task A_response_fault_cuts_the_body(Fault fault, int bytes)
    {
        await using var session = await Session.StartAsync();
        var id = await session.FinishAsync();
        session.Emulator.Faults.Add(fault with { Route = Audio });

        using var response = await session.Client.GetAsync($"/v1/dubbing/{id}/audio/es", HttpCompletionOption.ResponseHeadersRead);
        using var received = new MemoryStream();
        var copy = async () => await (await response.Content.ReadAsStreamAsync()).CopyToAsync(received);

        (await copy.Should().ThrowAsync<Exception>()).Which.Should().Match(error => error is IOException || error is HttpRequestException);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentLength.Should().Be(AudioLength);
        received.Length.Should().Be(bytes);
        (await session.GetAsync($"/v1/dubbing/{id}/audio/es")).Bytes[..bytes].Should().Equal(received.ToArray());
    }

    [Fact]
    public async Task A_stall_before_the_response_ends_after_its_duration()
    {
        await using var session = await Session.StartAsync();
        session.Emulator.Faults.Add(Fault.StallBeforeResponse(TimeSpan.FromSeconds(30)) with { Route = Create });

        var pending = session.PostAsync(Form.Dub());
        await UntilAsync(() => session.Time.Timers > 0);
        session.Time.Advance(29);
        pending.IsCompleted.Should().BeFalse();
        session.Emulator.Requests[0].Parts.Should().HaveCount(2);
        session.Time.Advance(1);

        (await pending).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_stall_within_the_response_ends_after_its_duration()
    {
        await using var session = await Session.StartAsync();
        var id = await session.FinishAsync();
        session.Emulator.Faults.Add(Fault.StallDuringResponse(1_000, TimeSpan.FromSeconds(30)));

        using var response = await session.Client.GetAsync($"/v1/dubbing/{id}/audio/es", HttpCompletionOption.ResponseHeadersRead);
        var body = await response.Content.ReadAsStreamAsync();
        var buffer = new byte[AudioLength];
        await body.ReadExactlyAsync(buffer.AsMemory(0, 1_000));
        var rest = body.ReadExactlyAsync(buffer.AsMemory(1_000)).AsTask();
        await UntilAsync(() => session.Time.Timers > 0);
        rest.IsCompleted.Should().BeFalse();
        session.Time.Advance(30);
        await rest;

        (await session.GetAsync($"/v1/dubbing/{id}/audio/es")).Bytes.Should().Equal(buffer);
    }

    [Fact]
    public async Task A_stall_without_a_duration_lasts_until_the_client_disconnects()
    {
        await using var session = await Session.StartAsync();
        session.Emulator.Faults.Add(Fault.StallBeforeResponse());
        using var leaving = new CancellationTokenSource();

        var pending = session.Client.GetAsync("/v1/dubbing", leaving.Token);
        await UntilAsync(() => session.Time.Timers > 0 || session.Emulator.Requests.Count > 0);
        pending.IsCompleted.Should().BeFalse();
        await leaving.CancelAsync();

        await pending.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        await UntilAsync(() => session.Emulator.Requests[0].Elapsed is not null);
        session.Emulator.Requests[0].StatusCode.Should().BeNull();
    }

    [Fact]
    public async Task Stopping_the_emulator_ends_a_stall()
    {
        var session = await Session.StartAsync();
        session.Emulator.Faults.Add(Fault.StallBeforeResponse());
        var pending = session.GetAsync("/v1/dubbing");
        await UntilAsync(() => session.Emulator.Requests.Count > 0);

        await session.Emulator.DisposeAsync();

        await pending.Invoking(task => task).Should().ThrowAsync<HttpRequestException>();
        await session.DisposeAsync();
    }

    [Fact]
    public void A_fraction_outside_zero_to_one_throws() =>
        FluentActions.Invoking(() => Fault.TruncateResponse(1.5)).Should().Throw<ArgumentOutOfRangeException>();

    private static async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
            await Task.Yield();
    }
}
