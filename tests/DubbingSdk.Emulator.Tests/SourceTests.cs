namespace DubbingSdk.Emulator.Tests;

public sealed class SourceTests
{
    private static readonly Dictionary<string, (byte[] Bytes, double Seconds)> Cases = new()
    {
        ["wav"] = (Sources.Wav(2.5), 2.5),
        ["wav of unstated size"] = (Sources.Wav(2.5, uint.MaxValue), 2.5),
        ["mp3"] = (Sources.Mp3(40), 40 * 1152 / 44_100.0),
        ["mp3 with ID3"] = (Sources.Mp3(41, id3: true), 41 * 1152 / 44_100.0),
        ["mp3 with Xing"] = (Sources.Mp3(40, tag: "Xing"), 40 * 1152 / 44_100.0),
        ["mp3 with ID3 and Info"] = (Sources.Mp3(40, id3: true, tag: "Info"), 40 * 1152 / 44_100.0),
        ["mp4"] = (Sources.Mp4(6.5, isLong: false, headerLast: false), 6.5),
        ["mp4 with 64-bit header at the end"] = (Sources.Mp4(8, isLong: true, headerLast: true), 8),
        ["flac"] = (Sources.Flac(110_250), 2.5),
        ["opus"] = (Sources.Opus(3.5), 3.5),
        ["vorbis"] = (Sources.Vorbis(3.5), 3.5),
        ["aac"] = (Sources.Aac(86), 86 * 1024 / 48_000.0),
        ["webm"] = ([0x1A, 0x45, 0xDF, 0xA3, .. new byte[100]], 30),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_length_of_a_source_is_read_from_its_bytes(string name)
    {
        var (bytes, seconds) = Cases[name];
        await using var session = await Session.StartAsync();

        var id = await session.FinishAsync(new Form().File("file", bytes, "audio/x-test").Text("target_lang", "es"));

        var media = (await session.GetAsync($"/v1/dubbing/{id}")).Json["media_metadata"]!;
        ((double)media["duration"]!).Should().BeApproximately(seconds, 1e-6);
        ((string?)media["content_type"]).Should().Be("audio/x-test");
    }
}
