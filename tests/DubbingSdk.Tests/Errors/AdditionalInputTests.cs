using System.Text.Json.Nodes;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Errors;

public class AdditionalInputTests
{
    [Theory]
    [InlineData("xi-api-key")]
    [InlineData("XI-API-KEY")]
    [InlineData("Authorization")]
    [InlineData("authorization")]
    [InlineData("Proxy-Authorization")]
    [InlineData("Cookie")]
    [InlineData("Host")]
    [InlineData("Content-Type")]
    [InlineData("content-length")]
    [InlineData("Content-Disposition")]
    [InlineData("Content-Of-Tomorrow")]
    [InlineData("Connection")]
    [InlineData("Proxy-Connection")]
    [InlineData("Keep-Alive")]
    [InlineData("TE")]
    [InlineData("Trailer")]
    [InlineData("Transfer-Encoding")]
    [InlineData("Upgrade")]
    [InlineData("Expect")]
    [InlineData("Expires")]
    [InlineData("Allow")]
    [InlineData("Last-Modified")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("X Space")]
    [InlineData("X-Colon:")]
    [InlineData("X-Break\r\nX-Evil")]
    [InlineData("xi-api-key ")]
    [InlineData("X-É")]
    public async Task A_header_that_the_library_owns_is_refused(string? name) => await RefusedAsync(new() { AdditionalHeaders = [new("X-Good", "1"), new(name!, "value")] });

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\rb")]
    [InlineData("a\nb")]
    [InlineData("a\r\n continued")]
    [InlineData("a\0b")]
    [InlineData("a\u0007b")]
    [InlineData("a\u007Fb")]
    [InlineData("é")]
    [InlineData("你好")]
    [InlineData("\u2028")]
    [InlineData(null)]
    public async Task A_header_value_with_forbidden_characters_is_refused(string? value) => await RefusedAsync(new() { AdditionalHeaders = [new("X-Good", value!)] });

    [Fact]
    public async Task Additional_headers_arrive()
    {
        var exchange = await SentAsync(
            (client, options) => client.Dubbing.GetAsync("x", options),
            new() { AdditionalHeaders = [new("X-Trace", "a\tb, c"), new("x-trace-2", ""), new("User-Agent", "Mine/1"), new("Accept-Language", "es")] });

        exchange.Header("X-Trace").Should().Be("a\tb, c");
        exchange.Header("X-Trace-2").Should().BeEmpty();
        exchange.Headers["User-Agent"].Should().Equal("Mine/1");
        exchange.Header("Accept-Language").Should().Be("es");
        exchange.Headers["xi-api-key"].Should().Equal(TestClient.Key);
    }

    [Fact]
    public async Task Additional_query_arrives_behind_the_librarys_own()
    {
        DubbingRequestOptions options = new() { AdditionalQuery = [new("a", "1&b=2"), new("a", ""), new("é ", "#\r\n")] };

        var alone = await SentAsync((client, given) => client.Dubbing.GetAsync("x", given), options);
        var behind = await SentAsync((client, given) => client.Dubbing.GetTranscriptFileAsync("x", "es", DubTranscriptFormat.Json, given), options);
        var raw = await SentAsync((client, given) => client.SendAsync(HttpMethod.Get, "/v1/y", options: given), options);

        alone.Target.Should().Be("/v1/dubbing/x?a=1%26b%3D2&a=&%C3%A9%20=%23%0D%0A");
        behind.Target.Should().Be("/v1/dubbing/x/transcript/es?format_type=json&a=1%26b%3D2&a=&%C3%A9%20=%23%0D%0A");
        raw.Target.Should().Be("/v1/y?a=1%26b%3D2&a=&%C3%A9%20=%23%0D%0A");
    }

    [Fact]
    public async Task Additional_form_fields_arrive_behind_the_librarys_own()
    {
        var exchange = await SentAsync(
            (client, options) => client.Dubbing.CreateAsync(CannedResponse.Request(), options),
            new() { AdditionalFormFields = [new("new_field", "one"), new("new_field", "two\r\nlines")] });

        exchange.BodyText.Should().MatchRegex("(?s)name=\"target_lang\".*name=\"new_field\"\r\n\r\none\r\n--.*name=\"new_field\"\r\n\r\ntwo\r\nlines\r\n--");
    }

    [Fact]
    public async Task Additional_json_arrives_and_replaces()
    {
        var exchange = await SentAsync(
            (client, options) => client.SendAsync(HttpMethod.Post, "/v1/x", DubbingRequestBody.FromJson(new JsonObject { ["a"] = 1, ["b"] = 2 }), options: options),
            new() { AdditionalJson = [new("b", "three"), new("c", new JsonArray(1, null)), new("d", null)] });

        exchange.BodyText.Should().Be("""{"a":1,"b":"three","c":[1,null],"d":null}""");
        exchange.Header("Content-Type").Should().Be("application/json");
    }

    [Fact]
    public async Task A_raw_form_arrives()
    {
        var exchange = await SentAsync(
            (client, options) => client.SendAsync(
                HttpMethod.Post, "/v1/x", DubbingRequestBody.FromForm([new("a", "1"), new("a", "2")], [new("file", MediaSource.FromStream(new MemoryStream([1, 2]), "a.mp3"))]), options: options),
            new() { AdditionalFormFields = [new("b", "3")] });

        exchange.BodyText.Should().MatchRegex("(?s)name=\"a\"\r\n\r\n1\r\n.*name=\"a\"\r\n\r\n2\r\n.*name=\"b\"\r\n\r\n3\r\n.*name=\"file\"; filename=\"a.mp3\"\r\nContent-Type: audio/mpeg\r\n\r\n");
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("PURGE")]
    public async Task A_raw_call_uses_its_method_and_reads_json(string method)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"ok":[true]}"""));
        using var client = TestClient.Create(server.Address);

        var response = await client.SendAsync(new HttpMethod(method), "/v1/x");

        response.Value.GetProperty("ok")[0].GetBoolean().Should().BeTrue();
        server.Exchanges.Should().ContainSingle().Which.Method.Should().Be(method);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("GET")]
    public async Task A_response_without_content_is_an_empty_object(string method)
    {
        var response = await CannedResponse.ReadAsync(client => client.SendAsync(new HttpMethod(method), "/v1/x"), exchange => exchange.ReadBodyAsync().ContinueWith(_ => exchange.WriteHeadAsync(204), TaskScheduler.Default).Unwrap());

        response.Value.GetRawText().Should().Be("{}");
        response.Metadata.StatusCode.Should().Be(System.Net.HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Head_gives_the_headers_alone()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.WriteHeadAsync(200, "Content-Length: 1234", "Content-Type: audio/mpeg", "request-id: req_4"));
        using var client = TestClient.Create(server.Address);

        var response = await client.SendAsync(HttpMethod.Head, "/v1/x");
        await using var media = await client.SendForMediaAsync(HttpMethod.Head, "/v1/x");
        using var bytes = new MemoryStream();
        await media.CopyToAsync(bytes);

        response.Metadata.RequestId.Should().Be("req_4");
        media.Length.Should().Be(1234);
        bytes.Length.Should().Be(0);
        server.Exchanges.Should().HaveCount(2);
    }

    private static async Task<LoopbackExchange> SentAsync(Func<DubbingClient, DubbingRequestOptions, Task> call, DubbingRequestOptions options)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));
        using var client = TestClient.Create(server.Address);
        await call(client, options);
        return server.Exchanges.Should().ContainSingle().Which;
    }

    private static async Task RefusedAsync(DubbingRequestOptions options)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));
        using var client = TestClient.Create(server.Address);

        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Dubbing.GetAsync("x", options));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Dubbing.CreateAsync(CannedResponse.Request(), options));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.SendAsync(HttpMethod.Post, "/v1/x", options: options));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.DownloadAsync(new Uri(server.Address, "/media?sig=1"), options));

        server.Connections.Should().Be(0);
    }
}
