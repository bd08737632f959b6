using System.Text;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Errors;

public class RouteTests
{
    private static readonly string[] Pieces =
    [
        "/", "\\", ".", "..", "%", "%2F", "%2e", "%25", "?", "#", "&", "=", ":", ";", "@", "+", "~", "*", "'", "\"", "<", ">", "[", "]", "{", "}", "|", "^", "`", "!", "$", ",", "(", ")",
        "\0", "\r", "\n", "\t", " ", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u200B", "\u202A", "\u202E", "\u2028", "\uFEFF", "\uFFFD", "\uFFFF", "\uE000", "é", "e\u0301", "ß", "你", "🎬", "\U0010FFFF",
        "a", "Z", "0", "-", "_", "dubbing", "//evil.example", "http://evil.example", "/../", "..\\", "%5c", "%00", "%zz",
    ];

    [Fact]
    public async Task An_id_cannot_leave_its_place_in_the_route()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));
        using var client = TestClient.Create(server.Address);

        foreach (var id in Ids(seed: 11).Take(300))
        {
            await client.Dubbing.GetAsync(id);

            Segments(server).Should().Equal(["", "v1", "dubbing", id]);
        }

        server.Exchanges.Should().HaveCount(300);
    }

    [Fact]
    public async Task An_argument_cannot_leave_its_place_among_several()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        using var client = TestClient.Create(server.Address);
        var texts = Ids(seed: 12).Take(300).Chunk(3);

        foreach (var (id, language, format) in texts.Select(chunk => (chunk[0], chunk[1], chunk[2])))
        {
            await client.Dubbing.GetTranscriptAsync(id, language, format);

            Segments(server).Should().Equal(["", "v1", "dubbing", id, "transcripts", language, "format", format]);
        }
    }

    [Fact]
    public async Task An_id_travels_through_the_id_of_its_operation()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));
        using var client = TestClient.Create(server.Address);

        foreach (var id in Ids(seed: 13).Take(100))
        {
            var created = await CannedResponse.CreateAsync($$"""{"dubbing_id":{{System.Text.Json.JsonSerializer.Serialize(id)}}}""");
            var resumed = client.Dubbing.ResumeOperation(created.Id);
            await resumed.UpdateAsync();

            created.Id.Should().MatchRegex("^[A-Za-z0-9%._-]+$");
            resumed.DubbingId.Should().Be(id);
            Segments(server).Should().Equal(["", "v1", "dubbing", id]);
        }
    }

    [Fact]
    public async Task Half_a_surrogate_pair_stays_in_its_place()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));
        using var client = TestClient.Create(server.Address);

        await client.Dubbing.GetAsync("a\ud83cb");

        Segments(server).Should().Equal(["", "v1", "dubbing", "a\uFFFDb"]);
    }

    [Fact]
    public async Task A_cursor_or_filter_cannot_leave_its_place_in_the_query()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        using var client = TestClient.Create(server.Address);

        foreach (var text in Ids(seed: 14).Take(100))
        {
            await foreach (var _ in client.Dubbing.ListAsync(new() { TargetLanguages = [text, "b"], Creator = text }).AsPages(text))
                break;

            var (path, query) = server.Exchanges[^1].Target.Split('?', 2) is [var before, var after] ? (before, after) : ("", "");
            path.Should().Be("/v1/dubbing");
            query.Split('&').Select(pair => pair.Split('=')).Select(pair => (pair[0], Uri.UnescapeDataString(pair[1])))
                .Should().Equal(("cursor", text), ("target_language_codes", text), ("target_language_codes", "b"), ("filter_by_creator", text));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("v1/dubbing")]
    [InlineData(" /v1/dubbing")]
    [InlineData("https://evil.example/v1")]
    [InlineData("HTTPS://evil.example")]
    [InlineData("//evil.example/v1")]
    [InlineData("///evil.example")]
    [InlineData("\\\\evil.example\\v1")]
    [InlineData("/\\evil.example/v1")]
    [InlineData("/v1\\..\\x")]
    [InlineData("@evil.example/v1")]
    [InlineData(":80@evil.example/v1")]
    [InlineData(".evil.example/v1")]
    [InlineData("/..")]
    [InlineData("/.")]
    [InlineData("/v1/../x")]
    [InlineData("/v1/./x")]
    [InlineData("/v1/..")]
    [InlineData("/v1/%2e%2e/x")]
    [InlineData("/v1/%2E%2e/x")]
    [InlineData("/v1/.%2e")]
    [InlineData("/v1/%2e./x")]
    [InlineData("/v1/%2e/x")]
    [InlineData("/v1/x?key=1")]
    [InlineData("/v1/x#part")]
    public async Task A_route_that_is_not_a_plain_path_is_refused(string? route)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        using var client = TestClient.Create(server.Address);

        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.SendAsync(HttpMethod.Get, route!));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.SendForMediaAsync(HttpMethod.Post, route!));

        server.Connections.Should().Be(0);
    }

    [Theory]
    [InlineData("/v1/dubbing")]
    [InlineData("/")]
    [InlineData("/v1/dubbing/a%2Fb%20c")]
    [InlineData("/v1/%252e%252e/x")]
    [InlineData("/v1/...")]
    [InlineData("/v1/a..b/.c/d.")]
    [InlineData("/v1/a:b;c=d,e@f+g~h!$&'()*")]
    [InlineData("/v1/x//y/")]
    [InlineData("/v1/..%2Fx")]
    [InlineData("/v1/a%2F..%2Fb")]
    [InlineData("/v1/..%5Cx")]
    public async Task A_plain_path_is_sent_unchanged(string route)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        using var client = TestClient.Create(server.Address);

        await client.SendAsync(HttpMethod.Get, route);

        server.Exchanges.Should().ContainSingle().Which.Target.Should().Be(route);
    }

    [Theory]
    [InlineData("/v1/x y", "/v1/x%20y")]
    [InlineData("/v1/é", "/v1/%C3%A9")]
    [InlineData("/v1/x\0", "/v1/x%00")]
    [InlineData("/v1/\r\nHost: evil.example", "/v1/%0D%0AHost:%20evil.example")]
    [InlineData("/v1/%zz", "/v1/%25zz")]
    public async Task An_id_with_reserved_characters_is_escaped_in_the_path(string route, string target)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        using var client = TestClient.Create(server.Address);

        await client.SendAsync(HttpMethod.Get, route);

        server.Exchanges.Should().ContainSingle().Which.Target.Should().Be(target);
    }

    [Fact]
    public async Task The_path_of_the_base_address_stays_in_front()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));
        using var client = TestClient.Create(new Uri(server.Address, "/proxy/eleven/"));

        await client.Dubbing.GetAsync("../up");

        server.Exchanges[0].Target.Should().Be("/proxy/eleven/v1/dubbing/..%2Fup");
    }

    private static IEnumerable<string> Ids(int seed)
    {
        var random = new Random(seed);
        while (true)
        {
            var id = new StringBuilder();
            for (var count = random.Next(1, 7); count > 0; count--)
                id.Append(Pieces[random.Next(Pieces.Length)]);
            if (!string.IsNullOrWhiteSpace(id.ToString()) && id.ToString() is not ("." or ".."))
                yield return id.ToString();
        }
    }

    private static IEnumerable<string> Segments(LoopbackServer server)
    {
        var target = server.Exchanges[^1].Target;
        target.Should().MatchRegex("^[A-Za-z0-9/%._~-]+$");
        return target.Split('/').Select(Uri.UnescapeDataString);
    }
}
