using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Security;

/// <summary>Routes that a service has moved can be set in the options.</summary>
public class RouteTests
{
    [Fact]
    public async Task A_moved_route_is_requested_with_the_same_arguments_query_and_key()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"d1","status":"dubbed"}"""));
        using var client = TestClient.Create(server.Address, configure: options =>
        {
            options.Routes["/v1/dubbing/{dubbing_id}"] = "/v3/dubs/by-id/{dubbing_id}/state";
            options.Routes["/v1/dubbing/{dubbing_id}/audio/{language_code}"] = "/v3/{language_code}/{dubbing_id}";
        });

        await client.Dubbing.GetAsync("a/b", new DubbingRequestOptions { AdditionalQuery = [new("x", "1")] });
        await (await client.Dubbing.DownloadAsync("d1", "es")).DisposeAsync();
        await client.Dubbing.DeleteAsync("d2");
        await client.Dubbing.GetTranscriptAsync("d3", "es", DubTranscriptFormat.Srt);

        server.Exchanges.Select(exchange => $"{exchange.Method} {exchange.Target}").Should().Equal(
            "GET /v3/dubs/by-id/a%2Fb/state?x=1", "GET /v3/es/d1", "DELETE /v3/dubs/by-id/d2/state", "GET /v1/dubbing/d3/transcripts/es/format/srt");
        server.Exchanges.Should().OnlyContain(exchange => exchange.Header("xi-api-key") == TestClient.Key);
    }

    [Theory]
    [InlineData("/v1/dubbing/{dubbing_id}", "/v3/{other_id}")]
    [InlineData("/v1/dubbing/{dubbing_id}", "https://elsewhere.example/{dubbing_id}")]
    [InlineData("/v1/dubbing/{dubbing_id}", "//elsewhere.example/{dubbing_id}")]
    [InlineData("/v1/dubbing/{dubbing_id}", "/v3/../{dubbing_id}")]
    [InlineData("/v1/dubbing/{dubbing_id}", "/v3/{dubbing_id}?key=1")]
    [InlineData("/v1/dubbing/{dubbing_id}", "")]
    [InlineData("v1/dubbing", "/v3/dubbing")]
    public void A_route_that_cannot_replace_another_is_refused(string route, string by)
    {
        var make = () => TestClient.Create(new Uri("https://proxy.example"), configure: options => options.Routes[route] = by);

        make.Should().Throw<ArgumentException>().WithMessage($"Routes must replace a documented route*'{route}'.*");
    }
}
