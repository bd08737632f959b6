using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Errors;

public class ResponseEncodingTests
{
    [Theory]
    [InlineData("gzip")]
    [InlineData("GZIP")]
    [InlineData("x-gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task Json_is_read_in_every_usual_encoding(string encoding)
    {
        var body = Packed.As(encoding.ToLowerInvariant(), """{"dubbing_id":"dub1","status":"dubbed"}""");
        var header = $"Content-Encoding: {encoding}";

        var dub = await CannedResponse.ReadAsync(client => client.Dubbing.GetAsync("x"), exchange => exchange.RespondAsync(200, body, "application/json", header));
        var operation = await CannedResponse.ReadAsync(client => client.Dubbing.CreateAsync(CannedResponse.Request()), exchange => exchange.RespondAsync(200, body, "application/json", header));

        dub.Value.Status.Should().Be(DubStatus.Dubbed);
        operation.DubbingId.Should().Be("dub1");
    }

    [Fact]
    public async Task The_identity_encoding_is_not_an_unknown_one() =>
        (await CannedResponse.DubAsync("""{"dubbing_id":"dub1"}""", "Content-Encoding: identity")).DubbingId.Should().Be("dub1");

    [Theory]
    [InlineData("Content-Encoding: zstd", "'zstd'")]
    [InlineData("Content-Encoding: gzip, br", "'gzip, br'")]
    public async Task An_unknown_encoding_is_named(string header, string named)
    {
        var error = await Assert.ThrowsAsync<DubbingSerializationException>(() => CannedResponse.DubAsync("\u0001\u0002", header, "request-id: req_6"));

        error.Message.Should().Contain(named).And.Contain("GET /v1/dubbing/{dubbing_id}");
        error.RequestId.Should().Be("req_6");
        error.Endpoint.Should().Be("GET /v1/dubbing/{dubbing_id}");
        error.MayHaveBeenAccepted.Should().BeFalse();
    }

    [Fact]
    public async Task An_unknown_encoding_of_a_created_dub_is_ambiguous()
    {
        var error = await Assert.ThrowsAsync<DubbingSerializationException>(() => CannedResponse.CreateAsync("\u0001\u0002", "application/json", "Content-Encoding: zstd", "request-id: req_6"));

        error.MayHaveBeenAccepted.Should().BeTrue();
        error.Message.Should().Contain("billed twice");
        error.RequestId.Should().Be("req_6");
    }

    [Fact]
    public async Task Damaged_packing_is_an_error_of_the_library()
    {
        var body = Packed.As("gzip", """{"dubbing_id":"dub1","status":"dubbed"}""");

        await Assert.ThrowsAnyAsync<DubbingException>(() => CannedResponse.ReadAsync(
            client => client.Dubbing.GetAsync("x"), exchange => exchange.RespondAsync(200, body[..^12], "application/json", "Content-Encoding: gzip")));
        await Assert.ThrowsAnyAsync<DubbingException>(() => CannedResponse.ReadAsync(
            client => client.Dubbing.GetAsync("x"), exchange => exchange.RespondAsync(200, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "application/json", "Content-Encoding: br")));
    }

    [Fact]
    public async Task Json_is_requested_compressed_and_media_uncompressed()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"dub1"}"""));
        using var client = CannedResponse.Client(server.Address);

        await client.Dubbing.GetAsync("x");
        await (await client.Dubbing.DownloadAsync("x", "es")).DisposeAsync();

        server.Exchanges.Select(exchange => exchange.Header("Accept-Encoding")).Should().Equal("gzip, br", "identity");
    }
}
