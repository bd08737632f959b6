namespace DubbingSdk.Emulator;

/// <summary>A part of a recorded multipart form, or a file sent as a data URL.</summary>
public sealed class RecordedPart
{
    /// <summary>The form field's name.</summary>
    public required string Name { get; init; }

    /// <summary>The file name, or <see langword="null"/> for a part without one, which services read as text, and for a data URL.</summary>
    public string? FileName { get; init; }

    /// <summary>The declared media type, or <see langword="null"/> when there is none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The length of the part in bytes.</summary>
    public long Length { get; init; }

    /// <summary>The value of a part without a file name, at most its first 4 MiB; <see langword="null"/> for files.</summary>
    public string? Text { get; init; }

    /// <summary>The SHA-256 of a file's bytes in lower-case hexadecimal; <see langword="null"/> for text parts.</summary>
    public string? Sha256 { get; init; }
}
