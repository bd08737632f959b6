using System.Text;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Streams;

public sealed class UploadHeadTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("talk.mp3", "audio/mpeg")]
    [InlineData("TALK.MP3", "audio/mpeg")]
    [InlineData("talk.mp4", "video/mp4")]
    [InlineData("talk.mov", "video/quicktime")]
    [InlineData("talk.m4a", "audio/mp4")]
    [InlineData("talk.wav", "audio/wav")]
    [InlineData("talk.flac", "audio/flac")]
    [InlineData("talk.ogg", "audio/ogg")]
    [InlineData("talk.opus", "audio/opus")]
    [InlineData("talk.aac", "audio/aac")]
    [InlineData("talk.webm", "video/webm")]
    [InlineData("talk.mkv", "video/x-matroska")]
    [InlineData("talk.avi", "video/x-msvideo")]
    [InlineData("talk.aiff", "audio/aiff")]
    [InlineData("lines.csv", "text/csv")]
    [InlineData("a.b.wav", "audio/wav")]
    public async Task The_extension_determines_the_media_type(string fileName, string expected)
    {
        var unknown = new byte[100];
        foreach (var source in new[] { MediaSource.FromFile(_folder.Write(fileName, unknown)), MediaSource.FromStream(new MemoryStream(unknown), fileName) })
            (await UploadAsync(source)).ContentType.Should().Be(expected);
    }

    [Theory]
    [InlineData("mp3", "49 44 33 04", "audio/mpeg")]
    [InlineData("mp3 without a tag", "FF FB 90 64", "audio/mpeg")]
    [InlineData("mp3 of MPEG-2", "FF F3 90 64", "audio/mpeg")]
    [InlineData("mp3 of MPEG-2.5", "FF E3 90 64", "audio/mpeg")]
    [InlineData("mp3 with a checksum", "FF FA 90 64", "audio/mpeg")]
    [InlineData("mp4", "00 00 00 20 66 74 79 70 69 73 6F 6D", "video/mp4")]
    [InlineData("mov", "00 00 00 14 66 74 79 70 71 74 20 20", "video/quicktime")]
    [InlineData("m4a", "00 00 00 20 66 74 79 70 4D 34 41 20", "audio/mp4")]
    [InlineData("wav", "52 49 46 46 24 00 00 00 57 41 56 45", "audio/wav")]
    [InlineData("flac", "66 4C 61 43 00 00 00 22", "audio/flac")]
    [InlineData("ogg", "4F 67 67 53 00 02", "audio/ogg")]
    [InlineData("aac", "FF F1 50 80", "audio/aac")]
    [InlineData("aac of MPEG-2", "FF F9 50 80", "audio/aac")]
    [InlineData("webm", "1A 45 DF A3 9F 42 86 81", "video/webm")]
    [InlineData("avi", "52 49 46 46 24 00 00 00 41 56 49 20", "video/x-msvideo")]
    [InlineData("aiff", "46 4F 52 4D 00 00 00 2E 41 49 46 46", "audio/aiff")]
    [InlineData("aifc", "46 4F 52 4D 00 00 00 2E 41 49 46 43", "audio/aiff")]
    [InlineData("zip", "50 4B 03 04 14 00", "application/zip")]
    public async Task The_content_determines_the_media_type_where_the_name_does_not(string container, string start, string expected)
    {
        byte[] bytes = [.. Convert.FromHexString(start.Replace(" ", "", StringComparison.Ordinal)), .. new byte[200]];
        MediaSource[] sources =
        [
            MediaSource.FromFile(_folder.Write("media", bytes)),
            MediaSource.FromStream(new MemoryStream(bytes), "media.unknown"),
            MediaSource.FromStream(new ForwardOnlyStream(bytes), "media"),
        ];

        foreach (var source in sources)
        {
            var file = await UploadAsync(source);
            file.ContentType.Should().Be(expected, container);
            file.Bytes.ShouldBe(bytes);
        }
    }

    [Theory]
    [InlineData("52 49 46 46 24 00 00 00 57 45 42 50")]
    [InlineData("FF FF FF FF")]
    [InlineData("FF")]
    [InlineData("68 65 6C 6C 6F")]
    public async Task A_source_of_no_known_type_is_an_error_before_anything_is_sent(string start)
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        var bytes = Convert.FromHexString(start.Replace(" ", "", StringComparison.Ordinal));
        MediaSource[] sources =
        [
            MediaSource.FromFile(_folder.Write("media.unknown", bytes)),
            MediaSource.FromStream(new MemoryStream(bytes), "media.unknown"),
            MediaSource.FromStream(new ForwardOnlyStream(bytes), "media.unknown"),
        ];

        foreach (var source in sources)
            await client.Awaiting(c => c.CreateAsync(source)).Should().ThrowAsync<ArgumentException>().WithMessage("*media type*media.unknown*contentType*");
        server.Connections.Should().Be(0);
    }

    [Fact]
    public async Task A_media_type_that_is_given_wins_over_name_and_content()
    {
        var wav = MediaSamples.Wav();

        (await UploadAsync(MediaSource.FromFile(_folder.Write("talk.mp3", wav), "audio/x-special"))).ContentType.Should().Be("audio/x-special");
        (await UploadAsync(MediaSource.FromStream(new MemoryStream(wav), "talk.mp3", "audio/ogg; codecs=opus"))).ContentType.Should().Be("audio/ogg; codecs=opus");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("audio")]
    [InlineData("audio/mpeg\r\nX-Evil: 1")]
    public void A_malformed_media_type_is_refused(string contentType)
    {
        FluentActions.Invoking(() => MediaSource.FromFile("talk.mp3", contentType)).Should().Throw<ArgumentException>().WithParameterName(nameof(contentType));
        FluentActions.Invoking(() => MediaSource.FromStream(new MemoryStream(), "talk.mp3", contentType)).Should().Throw<ArgumentException>().WithParameterName(nameof(contentType));
    }

    [Theory]
    [InlineData("plain.mp3", "plain.mp3")]
    [InlineData("with \"quotes\".mp3", "with %22quotes%22.mp3")]
    [InlineData("a\r\nContent-Type: evil\r\n\r\nb.mp3", "a%0D%0AContent-Type: evil%0D%0A%0D%0Ab.mp3")]
    [InlineData("übung 日本.mp3", "übung 日本.mp3")]
    [InlineData("emoji 🎧.mp3", "emoji 🎧.mp3")]
    [InlineData("semi;colon=.mp3", "semi;colon=.mp3")]
    [InlineData("nothing\0.mp3", "nothing%00.mp3")]
    [InlineData("/home/someone/secret/talk.mp3", "talk.mp3")]
    [InlineData("C:\\Users\\someone\\talk.mp3", "talk.mp3")]
    [InlineData("../../talk.mp3", "talk.mp3")]
    public async Task The_file_name_arrives_without_its_path_and_cannot_leave_its_header(string fileName, string expected)
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);

        await client.CreateAsync(MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), fileName));

        var exchange = server.Exchanges.Single();
        var head = Encoding.UTF8.GetString(exchange.Body).Split("RIFF")[0];
        head.Should().Contain($"Content-Disposition: form-data; name=\"file\"; filename=\"{expected}\"\r\nContent-Type: audio/mpeg\r\n\r\n");
        exchange.Header("Content-Length").Should().Be($"{exchange.Body.Length}");
    }

    [Theory]
    [InlineData("folder/")]
    [InlineData("C:\\folder\\")]
    [InlineData(" ")]
    public void A_name_without_a_file_is_refused(string fileName) =>
        FluentActions.Invoking(() => MediaSource.FromStream(new MemoryStream(), fileName)).Should().Throw<ArgumentException>().WithParameterName(nameof(fileName));

    [Theory]
    [InlineData(1000, false)]
    [InlineData((1024 * 1024) - 1000, false)]
    [InlineData((1024 * 1024) + 1, true)]
    public async Task Only_large_uploads_expect_100_continue(int length, bool expectsContinue)
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);

        await client.CreateAsync(MediaSource.FromStream(new SourceStream(length), "talk.mp3"));

        server.Exchanges.Single().Header("Expect").Should().Be(expectsContinue ? "100-continue" : null);
    }

    [Fact]
    public async Task An_upload_of_unknown_length_expects_100_continue()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);

        await client.CreateAsync(MediaSource.FromStream(new SourceStream(1000, canSeek: false), "talk.mp3"));

        server.Exchanges.Single().Header("Expect").Should().Be("100-continue");
    }

    [Fact]
    public async Task Expecting_100_continue_can_be_switched_off()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address, configure: options => options.ExpectContinue = false);

        await client.CreateAsync(MediaSource.FromStream(new SourceStream(2_000_000), "talk.mp3"));
        await client.CreateAsync(MediaSource.FromStream(new SourceStream(1000, canSeek: false), "talk.mp3"));

        server.Exchanges.Select(exchange => exchange.Header("Expect")).Should().Equal(null, null);
    }

    [Fact]
    public async Task A_refusal_arrives_before_a_large_body_is_read()
    {
        const string refusal = """{"detail":{"status":"invalid_api_key","message":"Invalid API key"}}""";
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.RespondEarlyAsync(401, Encoding.UTF8.GetBytes(refusal), "application/json", "request-id: req-7", "Connection: close");
            exchange.Close();
        });
        using var client = TestClient.Create(server.Address);
        using var stream = new SourceStream(64 * 1024 * 1024);

        var failure = await client.Awaiting(c => c.CreateAsync(MediaSource.FromStream(stream, "talk.mp4"))).Should().ThrowAsync<DubbingAuthenticationException>();

        failure.Which.Message.Should().Contain("Invalid API key");
        failure.Which.RequestId.Should().Be("req-7");
        failure.Which.MayHaveBeenAccepted.Should().BeFalse();
        stream.BytesRead.Should().BeLessThan(1024 * 1024);
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_server_error_before_the_body_is_retried_even_for_a_billed_request()
    {
        await using var server = LoopbackServer.Start(
            async exchange =>
            {
                await exchange.RespondEarlyAsync(503, [], "application/json", "Connection: close");
                exchange.Close();
            },
            Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);

        await client.CreateAsync(MediaSource.FromStream(new SourceStream(2_000_000), "talk.mp4"));

        server.Exchanges.Should().HaveCount(2);
        server.WholeRequests.Should().Be(1);
    }

    private static async Task<UploadedPart> UploadAsync(MediaSource source)
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        await client.CreateAsync(source);
        return await UploadedPart.ReadFileAsync(server.Exchanges.Single());
    }
}
