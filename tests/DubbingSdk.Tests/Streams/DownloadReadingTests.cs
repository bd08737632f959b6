using System.IO.Compression;
using System.Text;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Streams;

public class DownloadReadingTests
{
    private static readonly byte[] Media = SourceStream.Bytes(0, 100_000);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_download_can_be_copied_and_read(bool declaresLength)
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media) { DeclaresLength = declaresLength }.ServeAsync);
        using var client = TestClient.Create(server.Address);
        await using var copied = await client.Dubbing.DownloadAsync("dub-1", "es");
        await using var read = await client.Dubbing.DownloadAsync("dub-1", "es");
        using var copy = new MemoryStream();
        using var reading = new MemoryStream();

        await copied.CopyToAsync(copy);
        await read.OpenStream().CopyToAsync(reading);

        copied.Length.Should().Be(declaresLength ? Media.Length : null);
        copy.ToArray().ShouldBe(Media);
        reading.ToArray().ShouldBe(Media);
        copy.CanWrite.Should().BeTrue();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_download_cut_short_is_never_taken_for_whole(bool declaresLength)
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media) { DeclaresLength = declaresLength, Breaks = [99_999, 99_999] }.ServeAsync);
        using var client = TestClient.Create(server.Address);
        await using var copied = await client.Dubbing.DownloadAsync("dub-1", "es");
        await using var read = await client.Dubbing.DownloadAsync("dub-1", "es");

        var copying = await copied.Awaiting(d => d.CopyToAsync(Stream.Null)).Should().ThrowAsync<DubbingConnectionException>();
        var reading = await read.Awaiting(d => d.OpenStream().CopyToAsync(Stream.Null)).Should().ThrowAsync<DubbingConnectionException>();

        new[] { copying.Which, reading.Which }.Should().OnlyContain(failure => !failure.MayHaveBeenAccepted && failure.RequestId == "req-1");
        server.Exchanges.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_compressed_response_that_is_damaged_is_an_error_of_the_service(string encoding)
    {
        byte[] response = [.. Compress(encoding)[..60_000], .. new byte[50_000]];
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, response, "audio/mpeg", $"Content-Encoding: {encoding}", "request-id: req-1"));
        using var client = TestClient.Create(server.Address);
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");

        var failure = await download.Awaiting(d => d.CopyToAsync(Stream.Null)).Should().ThrowAsync<DubbingConnectionException>();

        failure.Which.RequestId.Should().Be("req-1");
    }

    [Fact]
    public async Task A_compressed_response_is_returned_decompressed()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media) { Gzips = true }.ServeAsync);
        using var client = TestClient.Create(server.Address);
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");
        using var copy = new MemoryStream();

        await download.CopyToAsync(copy);

        copy.ToArray().ShouldBe(Media);
        download.Length.Should().BeNull();
    }

    [Fact]
    public async Task A_download_is_read_once()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media).ServeAsync);
        using var client = TestClient.Create(server.Address);
        await using var opened = await client.Dubbing.DownloadAsync("dub-1", "es");
        var disposed = await client.Dubbing.DownloadAsync("dub-1", "es");
        _ = opened.OpenStream();
        await disposed.DisposeAsync();
        await disposed.DisposeAsync();

        foreach (var download in new[] { opened, disposed })
        {
            download.Invoking(d => d.OpenStream()).Should().Throw<InvalidOperationException>();
            await download.Awaiting(d => d.CopyToAsync(Stream.Null)).Should().ThrowAsync<InvalidOperationException>();
            await download.Awaiting(d => d.SaveToFileAsync(Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.mp3"))).Should().ThrowAsync<InvalidOperationException>();
        }
    }

    [Fact]
    public async Task The_stream_yields_each_block_as_it_arrives()
    {
        var gate = new Gate();
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.WriteHeadAsync(200, "Transfer-Encoding: chunked", "Content-Type: audio/mpeg");
            await exchange.WriteAsync("3e8\r\n");
            await exchange.WriteAsync(Media.AsMemory(0, 1000));
            await exchange.WriteAsync("\r\n");
            await gate.PassAsync();
            await exchange.WriteAsync("5\r\n");
            await exchange.WriteAsync(Media.AsMemory(1000, 5));
            await exchange.WriteAsync("\r\n0\r\n\r\n");
        });
        using var client = TestClient.Create(server.Address);
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");
        var stream = download.OpenStream();
        var bytes = new byte[2000];

        await stream.ReadExactlyAsync(bytes.AsMemory(0, 1000));
        gate.Open();
        var rest = await stream.ReadAtLeastAsync(bytes.AsMemory(1000), 1000, throwOnEndOfStream: false);

        rest.Should().Be(5);
        bytes[..1005].ShouldBe(Media[..1005]);
    }

    [Theory]
    [InlineData("audio/mpeg", "00 00 00 20 66 74 79 70 69 73 6F 6D", "mp4")]
    [InlineData("video/mp4", "49 44 33 04 00 00 00 00 00 00 00 00", "mp3")]
    [InlineData("application/octet-stream", "52 49 46 46 24 00 00 00 57 41 56 45", "wav")]
    [InlineData("audio/mpeg", "50 4B 03 04 14 00 00 00 00 00 00 00", "zip")]
    [InlineData("audio/mpeg", "00 00 00 00 00 00 00 00 00 00 00 00", "")]
    public async Task The_first_bytes_determine_the_container_whatever_the_service_declares(string declared, string start, string container)
    {
        byte[] bytes = [.. Convert.FromHexString(start.Replace(" ", "", StringComparison.Ordinal)), .. new byte[500]];
        await using var server = LoopbackServer.Start(new HostedMedia(bytes) { ContentType = declared }.ServeAsync);
        using var client = TestClient.Create(server.Address);

        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");

        download.Container.Value.Should().Be(container);
        download.DeclaredMediaType.Should().Be(declared);
    }

    [Fact]
    public async Task The_container_is_detected_when_its_first_bytes_come_one_by_one()
    {
        byte[] bytes = [.. "\0\0\0 ftypisom"u8, .. new byte[100]];
        var gate = new Gate();
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.WriteHeadAsync(200, $"Content-Length: {bytes.Length}");
            for (var at = 0; at < 12; at++)
            {
                await exchange.WriteAsync(bytes.AsMemory(at, 1));
                await Task.Delay(2);
            }

            await gate.PassAsync();
            await exchange.WriteAsync(bytes.AsMemory(12));
        });
        using var client = TestClient.Create(server.Address);

        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");
        gate.Open();
        using var copy = new MemoryStream();
        await download.CopyToAsync(copy);

        download.Container.Should().Be(MediaContainer.Mp4);
        copy.ToArray().ShouldBe(bytes);
    }

    [Theory]
    [InlineData("attachment; filename=\"dub es.mp4\"", "dub es.mp4")]
    [InlineData("attachment; filename=dub.mp4", "dub.mp4")]
    [InlineData("attachment; filename=\"x.mp4\"; filename*=UTF-8''%C3%BCbung.mp4", "übung.mp4")]
    [InlineData("attachment", null)]
    [InlineData("nonsense;;;", null)]
    public async Task The_name_the_service_suggests_is_passed_on(string disposition, string? expected)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, Media, "video/mp4", $"Content-Disposition: {disposition}"));
        using var client = TestClient.Create(server.Address);

        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");

        download.FileName.Should().Be(expected);
    }

    [Fact]
    public async Task Disposal_closes_the_connection()
    {
        var left = new Gate();
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.WriteHeadAsync(200, "Content-Length: 500000000");
            await exchange.WriteAsync(Media);
            try
            {
                await exchange.StallAsync();
            }
            finally
            {
                _ = left.PassAsync();
            }
        });
        using var client = TestClient.Create(server.Address);
        var download = await client.Dubbing.DownloadAsync("dub-1", "es");
        var stream = download.OpenStream();

        await download.DisposeAsync();

        await left.Reached;
        await stream.Awaiting(s => s.ReadAtLeastAsync(new byte[200_000], 200_000).AsTask()).Should().ThrowAsync<ObjectDisposedException>();
    }

    [Fact]
    public async Task A_cancelled_read_ends_with_the_token_of_that_read()
    {
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.WriteHeadAsync(200, "Content-Length: 5000");
            await exchange.WriteAsync(Encoding.ASCII.GetBytes(new string('x', 1000)));
            await exchange.StallAsync();
        });
        using var client = TestClient.Create(server.Address);
        using var ofTheCall = new CancellationTokenSource();
        using var ofTheRead = new CancellationTokenSource();
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es", cancellationToken: ofTheCall.Token);
        var stream = download.OpenStream();
        await ofTheCall.CancelAsync();
        await stream.ReadExactlyAsync(new byte[1000]);
        var reading = stream.ReadAsync(new byte[1000], ofTheRead.Token).AsTask();

        await ofTheRead.CancelAsync();

        (await reading.Awaiting(r => r).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(ofTheRead.Token);
    }

    private static byte[] Compress(string encoding)
    {
        using var compressed = new MemoryStream();
        using (Stream compressor = encoding switch
        {
            "br" => new BrotliStream(compressed, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            compressor.Write(Media);
        }

        return compressed.ToArray();
    }
}
