using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace DubbingSdk.Emulator.Tests;

/// <summary>Reads audio in any of the output formats, independently of the emulator, and checks every byte that describes it.</summary>
internal sealed record SoundReader(int Rate, double Seconds, double? Kilobits, short[] Samples)
{
    public static SoundReader Read(string format, byte[] bytes)
    {
        var rate = int.Parse(format.Split('_')[1], CultureInfo.InvariantCulture);
        return format.Split('_')[0] switch
        {
            "mp3" => Mp3(bytes),
            "opus" => OggReader.Read(bytes),
            "wav" => Wav(bytes),
            "pcm" => Pcm(rate, bytes),
            "ulaw" => Telephone(rate, bytes, MuLaw),
            "alaw" => Telephone(rate, bytes, ALaw),
            _ => throw new InvalidOperationException(format),
        };
    }

    /// <summary>Returns the pitch of the first second in hertz, by counting the rising zero crossings.</summary>
    public int Pitch() => Enumerable.Range(1, Rate - 1).Count(index => Samples[index - 1] < 0 && Samples[index] >= 0) + 1;

    private static SoundReader Pcm(int rate, byte[] bytes)
    {
        (bytes.Length % 2).Should().Be(0);
        short[] samples = [.. Enumerable.Range(0, bytes.Length / 2).Select(index => BinaryPrimitives.ReadInt16LittleEndian(bytes.AsSpan(index * 2)))];
        return new SoundReader(rate, samples.Length / (double)rate, null, samples);
    }

    private static SoundReader Wav(byte[] bytes)
    {
        new WavReader(bytes).Seconds.Should().BePositive();
        return Pcm(BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(24)), bytes[44..]);
    }

    private static SoundReader Telephone(int rate, byte[] bytes, Func<byte, int> expand) =>
        new(rate, bytes.Length / (double)rate, null, [.. bytes.Select(value => (short)expand(value))]);

    private static int MuLaw(byte value)
    {
        var bits = value ^ 0xFF;
        var magnitude = ((((bits & 15) << 3) + 132) << ((bits >> 4) & 7)) - 132;
        return (bits & 128) == 0 ? magnitude : -magnitude;
    }

    private static int ALaw(byte value)
    {
        var bits = value ^ 0x55;
        var (exponent, mantissa) = ((bits >> 4) & 7, bits & 15);
        var magnitude = exponent == 0 ? (mantissa << 4) + 8 : ((mantissa << 4) + 264) << (exponent - 1);
        return (bits & 128) == 0 ? -magnitude : magnitude;
    }

    private static SoundReader Mp3(byte[] bytes)
    {
        var first = Mp3Frame(bytes, 0);
        var (frames, position) = (0, 0);
        for (; position < bytes.Length; frames++)
        {
            var frame = Mp3Frame(bytes, position);
            frame.Should().Be(first);
            position += frame.Length;
        }

        position.Should().Be(bytes.Length, "the last frame is whole");
        var tag = bytes.AsSpan(first.Samples == 1152 ? 21 : 13);
        Encoding.ASCII.GetString(tag[..4]).Should().Be("Info");
        BinaryPrimitives.ReadInt32BigEndian(tag[4..]).Should().Be(3);
        BinaryPrimitives.ReadInt32BigEndian(tag[8..]).Should().Be(frames - 1);
        BinaryPrimitives.ReadInt32BigEndian(tag[12..]).Should().Be(bytes.Length);
        return new SoundReader(first.Rate, (frames - 1) * first.Samples / (double)first.Rate, first.Kilobits, []);
    }

    private static (int Rate, int Kilobits, int Samples, int Length) Mp3Frame(byte[] bytes, int position)
    {
        bytes[position].Should().Be(0xFF);
        var isVersion1 = bytes[position + 1] == 0xFB;
        (isVersion1 || bytes[position + 1] == 0xF3).Should().BeTrue("it is layer III of MPEG 1 or 2 without checksum");
        (bytes[position + 3] >> 6).Should().Be(3, "it has one channel");
        var reservoir = isVersion1 ? (bytes[position + 4] << 1) | (bytes[position + 5] >> 7) : bytes[position + 4];
        reservoir.Should().Be(0, "a frame must not need bytes of earlier frames");
        int[] kilobits = isVersion1
            ? [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
            : [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
        var rate = new[] { 44_100, 48_000, 32_000 }[(bytes[position + 2] >> 2) & 3] / (isVersion1 ? 1 : 2);
        var chosen = kilobits[bytes[position + 2] >> 4];
        var samples = isVersion1 ? 1152 : 576;
        return (rate, chosen, samples, (samples / 8 * chosen * 1000 / rate) + ((bytes[position + 2] >> 1) & 1));
    }
}
