using System.Buffers.Binary;
using System.Text;

namespace DubbingSdk.Tests.Audio;

/// <summary>A WAV file, read chunk by chunk, independently of the code that wrote it.</summary>
internal sealed record WavFile(ushort Tag, ushort Channels, uint SampleRate, uint ByteRate, ushort BlockAlign, ushort Bits, uint? Samples, uint RiffSize, uint DataSize, byte[] Audio)
{
    private const uint Open = uint.MaxValue;

    public static WavFile Read(byte[] bytes)
    {
        Name(bytes, 0).Should().Be("RIFF");
        Name(bytes, 8).Should().Be("WAVE");
        var format = Array.Empty<byte>();
        uint? samples = null;
        for (var at = 12; ;)
        {
            var (name, size, body) = (Name(bytes, at), Number(bytes, at + 4), at + 8);
            if (name == "data")
            {
                var end = size == Open ? bytes.Length : body + (int)size;
                if (size != Open)
                    bytes.Length.Should().Be(end + (end % 2), "chunks have an even length, and nothing follows the audio");
                return Of(format, samples, Number(bytes, 4), size, bytes[body..end]);
            }

            if (name == "fmt ")
                format = bytes[body..(body + (int)size)];
            if (name == "fact")
                samples = Number(bytes, body);
            at = body + (int)size;
        }
    }

    private static WavFile Of(byte[] format, uint? samples, uint riffSize, uint dataSize, byte[] audio)
    {
        var tag = Half(format, 0);
        format.Should().HaveCount(tag == 1 ? 16 : 18);
        if (tag != 1)
            Half(format, 16).Should().Be(0, "nothing is added to the format");
        return new(tag, Half(format, 2), Number(format, 4), Number(format, 8), Half(format, 12), Half(format, 14), samples, riffSize, dataSize, audio);
    }

    private static string Name(byte[] bytes, int at) => Encoding.ASCII.GetString(bytes, at, 4);

    private static uint Number(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));

    private static ushort Half(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));
}
