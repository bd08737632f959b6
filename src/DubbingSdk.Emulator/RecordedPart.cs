namespace DubbingSdk.Emulator;

/// <summary>One part of a recorded multipart form, or one file that came as a data URL.</summary>
public sealed class RecordedPart
{
    /// <summary>The form field's name.</summary>
    public required string Name { get; init; }

    /// <summary>The file name, or <see langword="null"/> for a part without one, which services read as text, and for a data URL.</summary>
    public string? FileName { get; init; }

    /// <summary>The media type the part declares, or <see langword="null"/> when it declares none.</summary>
    public string? ContentType { get; init; }

    /// <summary>How many bytes the part holds.</summary>
    public long Length { get; init; }

    /// <summary>The value of a part without a file name, at most its first 4 MiB; <see langword="null"/> for files.</summary>
    public string? Text { get; init; }

    /// <summary>The SHA-256 of a file's bytes in lower-case hexadecimal; <see langword="null"/> for text parts.</summary>
    public string? Sha256 { get; init; }
}
