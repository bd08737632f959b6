using DubbingSdk.Tests.Streams;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Audio;

public class AudioStreamingTests
{
    private const int Chunk = 64 * 1024;

    private static readonly Dictionary<string, Func<DubbingClient, Task<MediaDownload>>> Calls = new()
    {
        ["speech"] = client => client.SpeechToSpeech.StreamAsync("v1", new() { Audio = Wav }),
        ["isolation"] = client => client.AudioIsolation.StreamAsync(new() { Audio = Wav }),
        ["preview"] = client => client.TextToVoice.StreamPreviewAsync("g1"),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    private static MediaSource Wav => MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), "a.wav");

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_piece_can_be_read_before_the_next_one_is_made(string call)
    {
        var gates = new[] { new Gate(), new Gate() };
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.ReadBodyAsync();
            await exchange.WriteHeadAsync(200, "Content-Type: audio/mpeg", "Transfer-Encoding: chunked");
            await WriteChunkAsync(exchange, SourceStream.Bytes(0, 20));
            await gates[0].PassAsync();
            await WriteChunkAsync(exchange, SourceStream.Bytes(20, 5));
            await gates[1].PassAsync();
            await exchange.WriteAsync("0\r\n\r\n");
        });
        using var client = TestClient.Create(server.Address);

        await using var download = await Calls[call](client);
        var audio = download.OpenStream();
        var first = await ReadAsync(audio, 20);
        gates[0].Open();
        var second = await ReadAsync(audio, 5);
        gates[1].Open();

        first.ShouldBe(SourceStream.Bytes(0, 20));
        second.ShouldBe(SourceStream.Bytes(20, 5));
        (await audio.ReadAsync(new byte[10])).Should().Be(0);
        server.HandlerFailures.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_service_is_throttled_while_nobody_reads(string call)
    {
        const long Total = 512L * 1024 * 1024;
        var written = 0L;
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.ReadBodyAsync();
            await exchange.WriteHeadAsync(200, "Content-Type: audio/mpeg", $"Content-Length: {Total}");
            var chunk = new byte[Chunk];
            for (; Volatile.Read(ref written) < Total; Interlocked.Add(ref written, Chunk))
                await exchange.WriteAsync(chunk);
        });
        using var client = TestClient.Create(server.Address);

        await using var download = await Calls[call](client);
        var audio = download.OpenStream();
        await ReadAsync(audio, 1024 * 1024);

        Interlocked.Read(ref written).Should().BeLessThan(64 * 1024 * 1024, "no more is under way than the buffers of a connection hold");
    }

    private static async Task WriteChunkAsync(LoopbackExchange exchange, byte[] bytes)
    {
        await exchange.WriteAsync($"{bytes.Length:x}\r\n");
        await exchange.WriteAsync(bytes);
        await exchange.WriteAsync("\r\n");
    }

    private static async Task<byte[]> ReadAsync(Stream stream, int count)
    {
        using var tooLong = new CancellationTokenSource(TestTimeout.Limit);
        var bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes, tooLong.Token);
        return bytes;
    }
}
