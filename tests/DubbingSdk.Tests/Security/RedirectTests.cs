using System.Net;
using DubbingSdk.Tests.Errors;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Security;

public class RedirectTests
{
    private static readonly DubbingRequestOptions Options = new() { AdditionalHeaders = [new("X-Tenant", "mine")], AdditionalQuery = [new("q", "1")] };

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_read_follows_to_the_same_origin_with_its_key(int status)
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(status, string.Empty, "text/plain", "Location: ../other?page=2"),
            exchange => exchange.RespondAsync(200, """{"dubbing_id":"moved"}"""));
        using var client = TestClient.Create(server.Address);

        var dub = await client.Dubbing.GetAsync("x", Options);

        dub.Value.DubbingId.Should().Be("moved");
        server.Exchanges.Select(exchange => exchange.Target).Should().Equal("/v1/dubbing/x?q=1", "/v1/other?page=2");
        server.Exchanges[1].Method.Should().Be("GET");
        server.Exchanges[1].Headers["xi-api-key"].Should().Equal(TestClient.Key);
        server.Exchanges[1].Header("X-Tenant").Should().Be("mine");
    }

    [Fact]
    public async Task A_read_follows_to_another_origin_without_its_key_and_its_additional_headers()
    {
        await using var other = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"elsewhere"}"""));
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(307, string.Empty, "text/plain", $"Location: {other.Address}there"));
        using var client = TestClient.Create(server.Address);

        (await client.Dubbing.GetAsync("x", Options)).Value.DubbingId.Should().Be("elsewhere");
        await (await client.Dubbing.DownloadAsync("x", "es", Options)).DisposeAsync();

        other.Exchanges.Should().HaveCount(2);
        foreach (var exchange in other.Exchanges)
        {
            exchange.Target.Should().Be("/there");
            exchange.Headers["xi-api-key"].Should().BeEmpty();
            exchange.Headers["X-Tenant"].Should().BeEmpty();
            exchange.Headers.SelectMany(header => header).Should().NotContain(value => value.Contains(TestClient.Key));
        }
    }

    [Theory]
    [InlineData("https://service.example:444/x")]
    [InlineData("https://service.example.evil.example/x")]
    [InlineData("https://sub.service.example/x")]
    [InlineData("//evil.example/x")]
    [InlineData("https://service.example@evil.example/x")]
    public async Task A_URI_that_only_looks_like_the_same_origin_gets_no_key(string location)
    {
        var handler = Redirecting(location);
        using var client = TestClient.Create(new Uri("https://service.example"), handler: handler);

        await client.Dubbing.GetAsync("x", Options);

        handler.Sent.Select(sent => sent.Key).Should().Equal(TestClient.Key, null);
        handler.Sent[1].Headers.Should().NotContainKey("X-Tenant");
    }

    [Theory]
    [InlineData("https://SERVICE.example:443/x")]
    [InlineData("/x")]
    [InlineData("?x")]
    public async Task The_same_origin_in_another_notation_gets_the_key(string location)
    {
        var handler = Redirecting(location);
        using var client = TestClient.Create(new Uri("https://service.example"), handler: handler);

        await client.Dubbing.GetAsync("x", Options);

        handler.Sent.Select(sent => sent.Key).Should().Equal(TestClient.Key, TestClient.Key);
    }

    [Theory]
    [InlineData("http://service.example/x")]
    [InlineData("http://127.0.0.1/x")]
    [InlineData("http://evil.example/x")]
    [InlineData("ftp://service.example/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/plain,x")]
    [InlineData("javascript:alert(1)")]
    [InlineData(null)]
    public async Task A_redirect_to_an_insecure_URI_is_refused(string? location)
    {
        var handler = Redirecting(location);
        using var client = TestClient.Create(new Uri("https://service.example"), handler: handler);

        var refused = await Assert.ThrowsAsync<DubbingRedirectException>(() => client.Dubbing.GetAsync("x"));

        refused.StatusCode.Should().Be(HttpStatusCode.Found);
        refused.Endpoint.Should().Be("GET /v1/dubbing/{dubbing_id}");
        refused.MayHaveBeenAccepted.Should().BeFalse();
        handler.Sent.Should().ContainSingle();
    }

    [Fact]
    public async Task A_redirect_from_a_loopback_server_to_plain_http_elsewhere_is_refused()
    {
        var handler = Redirecting("http://service.example/x");
        using var client = TestClient.Create(new Uri("http://127.0.0.1"), handler: handler);

        await Assert.ThrowsAsync<DubbingRedirectException>(() => client.Dubbing.GetAsync("x"));

        handler.Sent.Should().ContainSingle();
    }

    [Fact]
    public async Task Five_redirects_are_followed_and_a_sixth_is_not()
    {
        await using var server = LoopbackServer.Start(exchange =>
        {
            var left = int.Parse(exchange.Target.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
            return left == 0 ? exchange.RespondAsync(200, """{"dubbing_id":"end"}""") : exchange.RespondAsync(302, string.Empty, "text/plain", $"Location: {left - 1}");
        });
        using var client = TestClient.Create(server.Address);

        (await client.Dubbing.GetAsync("5")).Value.DubbingId.Should().Be("end");
        server.Exchanges.Should().HaveCount(6);
        (await Assert.ThrowsAsync<DubbingRedirectException>(() => client.Dubbing.GetAsync("6"))).Message.Should().Contain("more than 5 times");
        server.Exchanges.Should().HaveCount(12);
    }

    [Theory]
    [InlineData("POST", 301, true)]
    [InlineData("POST", 302, true)]
    [InlineData("POST", 303, true)]
    [InlineData("POST", 307, false)]
    [InlineData("POST", 308, false)]
    [InlineData("PUT", 303, true)]
    [InlineData("PATCH", 307, false)]
    [InlineData("DELETE", 307, false)]
    [InlineData("DELETE", 303, true)]
    public async Task Only_a_read_is_redirected(string method, int status, bool isAmbiguous)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(status, string.Empty, "text/plain", "Location: /elsewhere", "request-id: req_2"));
        using var client = TestClient.Create(server.Address);

        var refused = await Assert.ThrowsAsync<DubbingRedirectException>(() => client.SendAsync(new HttpMethod(method), "/v1/x"));

        refused.StatusCode.Should().Be((HttpStatusCode)status);
        refused.MayHaveBeenAccepted.Should().Be(isAmbiguous);
        refused.Endpoint.Should().Be($"{method} /v1/x");
        refused.RequestId.Should().Be("req_2");
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_redirected_creation_and_a_redirected_deletion_are_refused()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(303, string.Empty, "text/plain", "Location: /v1/dubbing/y"));
        using var client = TestClient.Create(server.Address);

        var creation = await Assert.ThrowsAsync<DubbingRedirectException>(() => client.Dubbing.CreateAsync(CannedResponse.Request()));
        var deletion = await Assert.ThrowsAsync<DubbingRedirectException>(() => client.Dubbing.DeleteAsync("x"));

        creation.MayHaveBeenAccepted.Should().BeTrue();
        creation.Message.Should().Contain("billed twice");
        deletion.MayHaveBeenAccepted.Should().BeFalse();
        server.Exchanges.Should().HaveCount(2);
    }

    [Fact]
    public async Task The_response_timeout_applies_at_every_hop()
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(302, string.Empty, "text/plain", "Location: /slow"),
            exchange => exchange.StallAsync());
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time, options => options.Retries.MaxRetries = 0);

        var call = client.Dubbing.GetAsync("x");
        await server.WaitForWholeRequestsAsync(2);
        await time.WaitForLimitAsync(TimeSpan.FromSeconds(100));
        time.Advance(TimeSpan.FromSeconds(101));

        (await Assert.ThrowsAsync<DubbingTimeoutException>(() => call.WaitAsync(TestTimeout.Limit))).Kind.Should().Be(DubbingTimeoutKind.Response);
    }

    [Fact]
    public async Task A_transient_failure_behind_a_redirect_starts_over_from_the_first_URI()
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(302, string.Empty, "text/plain", "Location: /two"),
            exchange => exchange.RespondAsync(503),
            exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));
        using var client = TestClient.Create(server.Address);

        await client.Dubbing.GetAsync("x");

        server.Exchanges.Select(exchange => exchange.Target).Should().Equal("/v1/dubbing/x", "/two", "/v1/dubbing/x");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_handler_that_follows_redirects_by_itself_is_refused(bool isWrapped)
    {
        using var follower = new HttpClientHandler();
        using HttpMessageHandler handler = isWrapped ? new Wrapper { InnerHandler = new SocketsHttpHandler() } : follower;

        FluentActions.Invoking(() => TestClient.Create(new Uri("https://service.example"), handler: handler)).Should().Throw<InvalidOperationException>().WithMessage("*AllowAutoRedirect = false*");
    }

    private static StubHandler Redirecting(string? location)
    {
        var isFirst = true;
        return new StubHandler(_ =>
        {
            var response = new HttpResponseMessage(isFirst ? HttpStatusCode.Found : HttpStatusCode.OK) { Content = new StringContent("""{"dubbing_id":"x"}""") };
            if (isFirst && location is not null)
                response.Headers.TryAddWithoutValidation("Location", location);
            isFirst = false;
            return response;
        });
    }

    private sealed class Wrapper : DelegatingHandler;
}
