namespace DubbingSdk.Emulator.Storage;

/// <summary>A media file that can be fetched by URL. Its bytes are made while they are read, and are the same each time.</summary>
internal sealed record StoredMedia(string Slug, string FileName, string ContentType, double Seconds, Func<Stream> Open)
{
    /// <summary>When the file appears at its URL, or <see langword="null"/> when it is there from the beginning.</summary>
    public DateTimeOffset? AvailableAt { get; init; }

    public bool IsAudio => ContentType.StartsWith("audio/", StringComparison.Ordinal);
}
