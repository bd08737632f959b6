namespace DubbingSdk;

/// <summary>Detects the container of media from its first bytes.</summary>
internal static class MediaSniffer
{
    /// <summary>The number of bytes that suffice to detect any container.</summary>
    public const int Needed = 12;

    /// <summary>Detects the container. Signatures of two bytes are ignored for raw samples, which may contain them by chance.</summary>
    public static MediaContainer Detect(ReadOnlySpan<byte> start, bool isRaw = false) => start switch
    {
        _ when start.StartsWith("ID3"u8) => MediaContainer.Mp3,
        _ when start.StartsWith("RIFF"u8) && At(start, 8, "WAVE"u8) => MediaContainer.Wav,
        _ when start.StartsWith("RIFF"u8) && At(start, 8, "AVI "u8) => MediaContainer.Avi,
        _ when start.StartsWith("FORM"u8) && (At(start, 8, "AIFF"u8) || At(start, 8, "AIFC"u8)) => MediaContainer.Aiff,
        _ when start.StartsWith("fLaC"u8) => MediaContainer.Flac,
        _ when start.StartsWith("OggS"u8) => MediaContainer.Ogg,
        _ when start.StartsWith("PK\x03\x04"u8) || start.StartsWith("PK\x05\x06"u8) => MediaContainer.Zip,
        _ when start.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]) => MediaContainer.Webm,
        _ when start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) => MediaContainer.Aaf,
        _ when At(start, 4, "ftyp"u8) => DetectBrand(start),
        [0xFF, var second, ..] when !isRaw && (second & 0xF6) == 0xF0 => MediaContainer.Aac,
        [0xFF, var second, ..] when !isRaw && (second & 0xE6) == 0xE2 => MediaContainer.Mp3,
        _ => default,
    };

    private static MediaContainer DetectBrand(ReadOnlySpan<byte> start) =>
        At(start, 8, "qt  "u8) ? MediaContainer.Mov
        : At(start, 8, "M4A "u8) || At(start, 8, "M4B "u8) ? MediaContainer.M4a
        : MediaContainer.Mp4;

    private static bool At(ReadOnlySpan<byte> start, int offset, ReadOnlySpan<byte> expected) =>
        start.Length >= offset + expected.Length && start.Slice(offset, expected.Length).SequenceEqual(expected);
}
