using System.Buffers.Binary;

namespace DubbingSdk.Emulator.Tests;

/// <summary>Reads WAV files with 16-bit samples.</summary>
internal sealed class WavReader
{
    private readonly int _rate;
    private readonly short[] _samples;

    public WavReader(byte[] file)
    {
        file.AsSpan(0, 4).SequenceEqual("RIFF"u8).Should().BeTrue();
        Int(file, 4).Should().Be(file.Length - 8);
        file.AsSpan(8, 8).SequenceEqual("WAVEfmt "u8).Should().BeTrue();
        Short(file, 20).Should().Be(1, "it is PCM");
        Short(file, 22).Should().Be(1, "it has one channel");
        _rate = Int(file, 24);
        Int(file, 28).Should().Be(_rate * 2);
        Short(file, 32).Should().Be(2);
        Short(file, 34).Should().Be(16);
        file.AsSpan(36, 4).SequenceEqual("data"u8).Should().BeTrue();
        Int(file, 40).Should().Be(file.Length - 44);
        _samples = [.. Enumerable.Range(0, (file.Length - 44) / 2).Select(index => Short(file, 44 + (2 * index)))];
    }

    public double Seconds => _samples.Length / (double)_rate;

    public int Peak => _samples.Max(sample => Math.Abs((int)sample));

    /// <summary>Returns whether a span, in seconds, is silent.</summary>
    public bool IsSilent(double start, double end) => Span(start, end).All(sample => sample == 0);

    /// <summary>Returns whether a span, in seconds, is the same in another file.</summary>
    public bool IsSame(WavReader other, double start, double end) => Span(start, end).SequenceEqual(other.Span(start, end));

    private short[] Span(double start, double end) => _samples[(int)(start * _rate)..(int)(end * _rate)];

    private static int Int(byte[] file, int offset) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(offset));

    private static short Short(byte[] file, int offset) => BinaryPrimitives.ReadInt16LittleEndian(file.AsSpan(offset));
}
