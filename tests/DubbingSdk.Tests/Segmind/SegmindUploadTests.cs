using System.Text.Json.Nodes;
using DubbingSdk.Segmind;
using DubbingSdk.Tests.Streams;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Segmind;

public sealed class SegmindUploadTests : IDisposable
{
    private const string Stored = """{"file_urls":["https://files.example/talk.wav"],"message":"Uploaded"}""";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(100)]
    [InlineData(131_072)]
    [InlineData(1_000_001)]
    public async Task A_file_arrives_byte_for_byte_with_its_length_announced(int length)
    {
        var bytes = SourceStream.Bytes(0, length);
        await File.WriteAllBytesAsync(_folder["talk.wav"], bytes);
        await using var server = LoopbackServer.Start(SegmindDubs.Respond(Stored));
        using var client = SegmindDubs.Client(server);

        var upload = await client.UploadAssetAsync(MediaSource.FromFile(_folder["talk.wav"]));

        upload.Value.FileUrls.Should().Equal(new Uri("https://files.example/talk.wav"));
        upload.Value.Message.Should().Be("Uploaded");
        var exchange = server.Exchanges.Single();
        exchange.Method.Should().Be("POST");
        exchange.Target.Should().Be("/upload-asset");
        exchange.Header("x-api-key").Should().Be(TestClient.Key);
        exchange.Header("Content-Type").Should().Be("application/json");
        exchange.Header("Content-Length").Should().Be($"{exchange.Body.Length}");
        DataUrl(exchange).Should().Be(("data:audio/wav;base64", Convert.ToBase64String(bytes)));
    }

    [Fact]
    public async Task A_stream_of_unknown_length_arrives_whole()
    {
        await using var server = LoopbackServer.Start(SegmindDubs.Respond(Stored));
        using var client = SegmindDubs.Client(server);

        await client.UploadAssetAsync(MediaSource.FromStream(new SourceStream(200_000, canSeek: false), "talk.mp3"));

        server.Exchanges.Single().Header("Content-Length").Should().BeNull();
        DataUrl(server.Exchanges.Single()).Should().Be(("data:audio/mpeg;base64", Convert.ToBase64String(SourceStream.Bytes(0, 200_000))));
    }

    [Theory]
    [InlineData("talk.wav", null, "audio/wav")]
    [InlineData("talk.m4a", null, "audio/mp4")]
    [InlineData("talk.flac", null, "audio/flac")]
    [InlineData("talk.aac", null, "audio/aac")]
    [InlineData("talk.ogg", null, "audio/ogg")]
    [InlineData("talk.mov", null, "video/quicktime")]
    [InlineData("talk.au", null, "audio/basic")]
    [InlineData("script.csv", null, "text/csv")]
    [InlineData("talk.xyz", "audio/x-thing; codecs=\"a b\"", "audio/x-thing; codecs=\"a b\"")]
    public async Task The_media_type_is_returned(string name, string? contentType, string expected)
    {
        await using var server = LoopbackServer.Start(SegmindDubs.Respond(Stored));
        using var client = SegmindDubs.Client(server);

        await client.UploadAssetAsync(MediaSource.FromStream(new MemoryStream([1, 2, 3]), name, contentType));

        DataUrl(server.Exchanges.Single()).Should().Be(($"data:{expected};base64", "AQID"));
    }

    [Fact]
    public async Task An_upload_goes_to_the_URI_that_is_set_for_it()
    {
        await using var store = LoopbackServer.Start(SegmindDubs.Respond(Stored));
        await using var server = LoopbackServer.Start(SegmindDubs.AcceptAsync);
        using var client = SegmindDubs.Client(server, configure: options => options.UploadAddress = new Uri(store.Address, "assets"));

        await client.UploadAssetAsync(Talk);

        store.Exchanges.Single().Target.Should().Be("/assets/upload-asset");
        store.Exchanges.Single().Header("x-api-key").Should().Be(TestClient.Key);
        server.Exchanges.Should().BeEmpty();
    }

    [Fact]
    public async Task An_upload_that_is_rejected_for_now_is_retried_from_its_start()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429), SegmindDubs.Respond(Stored));
        using var client = SegmindDubs.Client(server, configure: options => options.Retries.MaxRetries = 1);

        await client.UploadAssetAsync(MediaSource.FromStream(new SourceStream(5000), "talk.wav"));

        server.Exchanges.Should().HaveCount(2);
        server.Exchanges[1].Body.Should().Equal(server.Exchanges[0].Body);
    }

    [Fact]
    public async Task An_upload_that_cannot_be_read_again_is_not_retried()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429), SegmindDubs.Respond(Stored));
        using var client = SegmindDubs.Client(server, configure: options => options.Retries.MaxRetries = 1);

        var upload = () => client.UploadAssetAsync(MediaSource.FromStream(new SourceStream(5000, canSeek: false), "talk.wav"));

        await upload.Should().ThrowAsync<DubbingRateLimitException>();
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task An_upload_is_not_retried_after_an_ambiguous_outcome()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(502));
        using var client = SegmindDubs.Client(server, configure: options => options.Retries.MaxRetries = 3);

        var upload = () => client.UploadAssetAsync(Talk);

        (await upload.Should().ThrowAsync<DubbingServerException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task Members_can_be_added_but_not_in_place_of_the_file()
    {
        await using var server = LoopbackServer.Start(SegmindDubs.Respond(Stored));
        using var client = SegmindDubs.Client(server);

        await client.UploadAssetAsync(Talk, new DubbingRequestOptions { AdditionalJson = [new("folder", "dubs")] });
        var replace = () => client.UploadAssetAsync(Talk, new DubbingRequestOptions { AdditionalJson = [new("data_urls", new JsonArray())] });

        var body = JsonNode.Parse(server.Exchanges.Single().Body)!;
        body["folder"]!.GetValue<string>().Should().Be("dubs");
        body["data_urls"]!.AsArray().Should().ContainSingle();
        (await replace.Should().ThrowAsync<ArgumentException>()).WithMessage("*Remove the member from AdditionalJson*");
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_URI_needs_no_upload()
    {
        using var client = new SegmindClient(TestClient.Key);

        var upload = () => client.UploadAssetAsync(MediaSource.FromUri(new Uri("https://media.example/talk.mp4")));

        await upload.Should().ThrowAsync<ArgumentException>().WithParameterName("source");
    }

    [Fact]
    public async Task A_response_without_URIs_is_read()
    {
        await using var server = LoopbackServer.Start(SegmindDubs.Respond("""{"file_urls":null,"message":null}"""));
        using var client = SegmindDubs.Client(server);

        (await client.UploadAssetAsync(Talk)).Value.FileUrls.Should().BeEmpty();
    }

    private static MediaSource Talk => MediaSource.FromStream(new MemoryStream([1, 2, 3]), "talk.wav");

    private static (string Head, string Base64) DataUrl(LoopbackExchange exchange)
    {
        var url = JsonNode.Parse(exchange.Body)!["data_urls"]!.AsArray().Should().ContainSingle().Subject!.GetValue<string>();
        var comma = url.LastIndexOf(',');
        return (url[..comma], url[(comma + 1)..]);
    }
}
