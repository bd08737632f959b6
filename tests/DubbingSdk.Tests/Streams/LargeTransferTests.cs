using DubbingSdk.Segmind;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Streams;

/// <summary>Runs alone, since it counts the allocations of the whole process.</summary>
[CollectionDefinition(nameof(LargeTransferTests), DisableParallelization = true)]
[Collection(nameof(LargeTransferTests))]
[Trait("Category", "Slow")]
public sealed class LargeTransferTests : IDisposable
{
    private const long Upload = 1L << 30;
    private const long Download = 300_000_000;
    private const long Bound = 16 * 1024 * 1024;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_of_a_gigabyte_takes_no_memory_to_send()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAndForgetAsync);
        using var client = TestClient.Create(server.Address);
        using (var sparse = File.Create(_folder["talk.mp4"]))
            sparse.SetLength(Upload);
        await WarmUpAsync(client);

        var allocated = await AllocatedAsync(() => client.CreateAsync(MediaSource.FromFile(_folder["talk.mp4"])));

        allocated.Should().BeLessThan(Bound);
        server.Exchanges[^1].BodyLength.Should().BeGreaterThan(Upload);
    }

    [Fact]
    public async Task A_large_stream_takes_no_memory_to_send()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAndForgetAsync);
        using var client = TestClient.Create(server.Address);
        using var stream = new SourceStream(Download);
        await WarmUpAsync(client);

        var allocated = await AllocatedAsync(() => client.CreateAsync(MediaSource.FromStream(stream, "talk.mp4")));

        allocated.Should().BeLessThan(Bound);
        stream.BytesRead.Should().Be(Download);
        server.Exchanges[^1].BodyLength.Should().BeGreaterThan(Download);
    }

    [Fact]
    public async Task A_large_file_takes_no_memory_to_send_as_base64()
    {
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.ReadBodyAsync(keep: false);
            await exchange.RespondAsync(200, """{"file_urls":[]}""");
        });
        using var client = new SegmindClient(new SegmindClientOptions { ApiKey = TestClient.Key, BaseAddress = server.Address });
        using var stream = new SourceStream(Download);
        await client.UploadAssetAsync(MediaSource.FromStream(new SourceStream(2_000_000), "talk.mp4"));

        var allocated = await AllocatedAsync(() => client.UploadAssetAsync(MediaSource.FromStream(stream, "talk.mp4")));

        allocated.Should().BeLessThan(Bound);
        server.Exchanges[^1].BodyLength.Should().BeGreaterThan(Download / 3 * 4);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task A_large_download_takes_no_memory_to_save(int breaks)
    {
        var piece = SourceStream.Bytes(0, 1_000_000);
        await using var server = LoopbackServer.Start(exchange => ServeAsync(exchange, piece, breaks));
        using var client = TestClient.Create(server.Address);

        var allocated = await AllocatedAsync(async () =>
        {
            await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");
            await download.SaveToFileAsync(_folder["dub.mp4"]);
        });

        allocated.Should().BeLessThan(Bound);
        server.Exchanges.Should().HaveCount(breaks + 1);
        await ShouldRepeatAsync(_folder["dub.mp4"], piece);
    }

    private static async Task WarmUpAsync(DubbingClient client) => await client.CreateAsync(MediaSource.FromStream(new SourceStream(2_000_000), "talk.mp4"));

    private static async Task<long> AllocatedAsync(Func<Task> act)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await act();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    /// <summary>Serves one block repeatedly, and breaks off after each so many bytes.</summary>
    private static async Task ServeAsync(LoopbackExchange exchange, byte[] piece, int breaks)
    {
        var from = exchange.Header("Range") is { } range ? long.Parse(range["bytes=".Length..^1], System.Globalization.CultureInfo.InvariantCulture) : 0;
        var partial = from > 0 ? $"Content-Range: bytes {from}-{Download - 1}/{Download}" : "X-Part: no";
        await exchange.WriteHeadAsync(from > 0 ? 206 : 200, $"Content-Length: {Download - from}", "ETag: \"v1\"", partial);
        var end = exchange.Number <= breaks ? Download / (breaks + 1) * exchange.Number : Download;
        while (from < end)
        {
            var within = (int)(from % piece.Length);
            var count = (int)Math.Min(piece.Length - within, end - from);
            await exchange.WriteAsync(piece.AsMemory(within, count));
            from += count;
        }

        if (end < Download)
            exchange.Close();
    }

    private static async Task ShouldRepeatAsync(string path, byte[] piece)
    {
        await using var file = File.OpenRead(path);
        file.Length.Should().Be(Download);
        var buffer = new byte[piece.Length];
        for (var at = 0; at < Download; at += piece.Length)
        {
            await file.ReadExactlyAsync(buffer);
            buffer.ShouldBe(piece);
        }
    }
}
