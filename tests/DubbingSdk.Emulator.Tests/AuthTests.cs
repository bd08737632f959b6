using System.Net;

namespace DubbingSdk.Emulator.Tests;

public sealed class AuthTests
{
    [Theory]
    [InlineData(null, "missing_api_key")]
    [InlineData(" ", "missing_api_key")]
    [InlineData("other", "invalid_api_key")]
    public async Task A_request_without_an_accepted_key_is_unauthorized(string? key, string code)
    {
        await using var session = await Session.StartAsync(keys: ["first", "second"]);
        session.Client.DefaultRequestHeaders.Remove("xi-api-key");

        var response = await session.GetAsync("/v1/dubbing", headers => headers.TryAddWithoutValidation("xi-api-key", key));

        response.Status.Should().Be(HttpStatusCode.Unauthorized);
        response.ContentType.Should().Be("application/json");
        var detail = response.Json["detail"]!;
        ((string?)detail["type"]).Should().Be("authentication_error");
        ((string?)detail["code"]).Should().Be(code);
        ((string?)detail["status"]).Should().Be(code);
        ((string?)detail["request_id"]).Should().Be(response.Header("request-id")).And.NotBeNullOrEmpty();
        detail.AsObject().ContainsKey("param").Should().BeTrue();
    }

    [Fact]
    public async Task An_accepted_key_is_recorded_by_its_index_only()
    {
        await using var session = await Session.StartAsync(keys: ["first", Session.Key]);

        (await session.GetAsync("/v1/dubbing")).Status.Should().Be(HttpStatusCode.OK);

        var recorded = session.Emulator.Requests.Should().ContainSingle().Subject;
        recorded.HasApiKey.Should().BeTrue();
        recorded.ApiKeyIndex.Should().Be(1);
        recorded.Headers.Keys.Should().NotContain("xi-api-key");
        recorded.Headers.Values.Should().NotContain(value => value.Contains(Session.Key));
    }

    [Fact]
    public async Task Any_key_is_accepted_when_none_is_configured()
    {
        await using var session = await Session.StartAsync();

        (await session.GetAsync("/v1/dubbing")).Status.Should().Be(HttpStatusCode.OK);
        session.Emulator.Requests[0].ApiKeyIndex.Should().BeNull();
    }

    [Fact]
    public async Task Every_response_has_the_headers_of_the_service()
    {
        await using var session = await Session.StartAsync();

        var responses = new[] { await session.GetAsync("/v1/dubbing"), await session.GetAsync("/nowhere"), await session.GetAsync("/v1/dubbing/none") };

        responses.Should().AllSatisfy(response =>
        {
            response.Header("request-id").Should().NotBeNullOrEmpty();
            response.Header("x-trace-id").Should().NotBeNullOrEmpty();
            response.Header("current-concurrent-requests").Should().Be("1");
            response.Header("maximum-concurrent-requests").Should().Be("100");
        });
        responses.Select(response => response.Header("request-id")).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Unknown_routes_and_methods_are_errors_in_the_shape_of_the_service()
    {
        await using var session = await Session.StartAsync();

        var unknown = await session.GetAsync("/v1/nothing");
        var method = await session.SendAsync(HttpMethod.Put, "/v1/dubbing");

        unknown.Status.Should().Be(HttpStatusCode.NotFound);
        unknown.Text.Should().Be("""{"detail":"Not Found"}""");
        method.Status.Should().Be(HttpStatusCode.MethodNotAllowed);
        method.Text.Should().Be("""{"detail":"Method Not Allowed"}""");
        method.Message.Content.Headers.Allow.Should().BeEquivalentTo("GET", "POST");
        session.Emulator.Requests.Should().OnlyContain(request => request.Operation == null);
    }
}
