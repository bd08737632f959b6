using System.Buffers.Binary;

namespace DubbingSdk.Emulator.Tests;

/// <summary>Reads FLAC files of one channel with 16-bit samples that are not compressed, and checks every frame.</summary>
internal sealed class FlacReader
{
    private static readonly int[] Crc8 = CrcTable(8, 0x07);
    private static readonly int[] Crc16 = CrcTable(16, 0x8005);

    private readonly List<short> _samples = [];
    private readonly byte[] _file;
    private readonly int _rate;
    private int _position = 42;

    public FlacReader(byte[] file)
    {
        _file = file;
        file.AsSpan(0, 4).SequenceEqual("fLaC"u8).Should().BeTrue();
        BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(4)).Should().Be(0x8000_0022, "stream info is the last metadata block");
        var smallest = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(8));
        BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(10)).Should().Be(smallest).And.BeGreaterThanOrEqualTo(16);
        var packed = BinaryPrimitives.ReadUInt64BigEndian(file.AsSpan(18));
        _rate = (int)(packed >> 44);
        ((packed >> 41) & 7).Should().Be(0, "there is one channel");
        ((packed >> 36) & 31).Should().Be(15, "a sample has 16 bits");
        for (long number = 0; _position < file.Length; number++)
            ReadFrame(number, smallest);

        _samples.Count.Should().Be((int)(packed & 0xF_FFFF_FFFF));
    }

    public double Seconds => _samples.Count / (double)_rate;

    public bool IsSilent(double start, double end) => Span(start, end).All(sample => sample == 0);

    /// <summary>Returns whether a span, in seconds, is the same in another file.</summary>
    public bool IsSame(FlacReader other, double start, double end) => Span(start, end).SequenceEqual(other.Span(start, end));

    /// <summary>Returns the samples of a span in seconds.</summary>
    public IEnumerable<short> Span(double start, double end) => _samples[(int)(start * _rate)..(int)(end * _rate)];

    private void ReadFrame(long expectedNumber, int usualSize)
    {
        var start = _position;
        Next(16).Should().Be(0xFFF8, "blocks have one size");
        Next(8).Should().Be(0x7A, "the size follows, and the rate is 48 kHz");
        Next(8).Should().Be(0x08, "there is one channel of 16 bits");
        ReadNumber().Should().Be(expectedNumber);
        var size = (int)Next(16) + 1;
        size.Should().BeLessThanOrEqualTo(usualSize);
        Crc(_file.AsSpan(start, _position - start), 8, Crc8).Should().Be((int)Next(8));
        Next(8).Should().Be(0x02, "the samples are not compressed");
        for (var index = 0; index < size; index++)
            _samples.Add((short)Next(16));

        Crc(_file.AsSpan(start, _position - start), 16, Crc16).Should().Be((int)Next(16));
        (size == usualSize || _position == _file.Length).Should().BeTrue("only the last block may be shorter");
    }

    private long ReadNumber()
    {
        var first = Next(8);
        var ones = 0;
        while ((first & (0x80 >> ones)) != 0)
            ones++;

        long number = first & (0x7F >> ones);
        for (var index = 1; index < ones; index++)
        {
            var next = Next(8);
            (next >> 6).Should().Be(2);
            number = (number << 6) | (next & 0x3F);
        }

        return number;
    }

    private uint Next(int bits)
    {
        uint value = 0;
        for (var read = 0; read < bits; read += 8)
            value = (value << 8) | _file[_position++];

        return value;
    }

    private static int Crc(ReadOnlySpan<byte> bytes, int width, int[] table)
    {
        var crc = 0;
        foreach (var value in bytes)
            crc = ((crc << 8) & ((1 << width) - 1)) ^ table[(crc >> (width - 8)) ^ value];

        return crc;
    }

    private static int[] CrcTable(int width, int polynomial) => [.. Enumerable.Range(0, 256).Select(value =>
    {
        var crc = value << (width - 8);
        for (var bit = 0; bit < 8; bit++)
            crc = ((crc << 1) & ((1 << width) - 1)) ^ ((crc >> (width - 1)) == 0 ? 0 : polynomial);

        return crc;
    })];
}
