using System.Buffers.Binary;

namespace DubbingSdk;

/// <summary>The header of a WAV file of mono samples.</summary>
internal sealed class WavHeader
{
    private const int BeforeRiff = 8;
    private const ushort Pcm = 1;
    private const ushort Alaw = 6;
    private const ushort Ulaw = 7;

    private readonly ushort _tag;
    private readonly ushort _sampleSize;
    private readonly int _sampleRate;

    private WavHeader(ushort tag, int sampleRate)
    {
        _tag = tag;
        _sampleSize = (ushort)(tag == Pcm ? 2 : 1);
        _sampleRate = sampleRate;
    }

    /// <summary>The length of the header in bytes. Formats other than PCM have a longer format chunk, and a chunk with the number of samples.</summary>
    public int Length => _tag == Pcm ? 44 : 58;

    /// <summary>The maximum number of bytes of audio. The next value means that the length is not known.</summary>
    public long MaxAudioLength => uint.MaxValue - 1 - (Length - BeforeRiff);

    /// <summary>Creates the header for a format; <see langword="null"/> when the format is not raw samples.</summary>
    public static WavHeader? For(AudioFormat format) => (format.Codec?.Value, format.SampleRate) switch
    {
        (AudioCodec.Values.Pcm, { } rate) => new(Pcm, rate),
        (AudioCodec.Values.Alaw, { } rate) => new(Alaw, rate),
        (AudioCodec.Values.Ulaw, { } rate) => new(Ulaw, rate),
        _ => null,
    };

    /// <summary>Returns the bytes of the header. If the length is not known, the sizes that depend on it have their maximum value, as is customary.</summary>
    public byte[] ToBytes(long? audioLength)
    {
        var bytes = new byte[Length];
        var rest = bytes.AsSpan();
        Write(ref rest, "RIFF"u8, audioLength is { } length ? (uint)(Length - BeforeRiff + length + Padding(length)) : uint.MaxValue);
        "WAVE"u8.CopyTo(rest);
        rest = rest[4..];
        Write(ref rest, "fmt "u8, _tag == Pcm ? 16u : 18u);
        WriteFormat(ref rest);
        if (_tag != Pcm)
        {
            Write(ref rest, "fact"u8, 4);
            BinaryPrimitives.WriteUInt32LittleEndian(rest, (uint?)audioLength ?? uint.MaxValue);
            rest = rest[4..];
        }

        Write(ref rest, "data"u8, (uint?)audioLength ?? uint.MaxValue);
        return bytes;
    }

    public void RequireRoomFor(long? audioLength)
    {
        if (audioLength > MaxAudioLength)
            throw new IOException("The audio is longer than the 4 GiB that a WAV file can hold. Save it without a header, with SaveToFileAsync.");
    }

    /// <summary>Completes a file after its audio: adds the padding byte, and writes the length into the header if the stream can seek.</summary>
    public async ValueTask FinishAsync(Stream stream, long start, long audioLength, CancellationToken cancellationToken)
    {
        if (Padding(audioLength) > 0)
            await stream.WriteAsync(new byte[1], cancellationToken).ConfigureAwait(false);
        if (!stream.CanSeek)
            return;

        var end = stream.Position;
        stream.Position = start;
        await stream.WriteAsync(ToBytes(audioLength), cancellationToken).ConfigureAwait(false);
        stream.Position = end;
    }

    private static long Padding(long audioLength) => audioLength % 2;

    private static void Write(ref Span<byte> rest, ReadOnlySpan<byte> name, uint size)
    {
        name.CopyTo(rest);
        BinaryPrimitives.WriteUInt32LittleEndian(rest[4..], size);
        rest = rest[8..];
    }

    private void WriteFormat(ref Span<byte> rest)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(rest, _tag);
        BinaryPrimitives.WriteUInt16LittleEndian(rest[2..], 1);
        BinaryPrimitives.WriteUInt32LittleEndian(rest[4..], (uint)_sampleRate);
        BinaryPrimitives.WriteUInt32LittleEndian(rest[8..], (uint)_sampleRate * _sampleSize);
        BinaryPrimitives.WriteUInt16LittleEndian(rest[12..], _sampleSize);
        BinaryPrimitives.WriteUInt16LittleEndian(rest[14..], (ushort)(_sampleSize * 8));
        rest = rest[(_tag == Pcm ? 16 : 18)..];
    }
}
