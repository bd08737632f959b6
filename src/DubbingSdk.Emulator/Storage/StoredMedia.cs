namespace DubbingSdk.Emulator.Storage;

/// <summary>A media file that can be fetched by URL. Its bytes are generated while they are read and are the same each time.</summary>
internal sealed record StoredMedia(string Slug, string FileName, string ContentType, double Seconds, Func<Stream> Open)
{
    /// <summary>The time from which the file can be fetched, or <see langword="null"/> when it is available at once.</summary>
    public DateTimeOffset? AvailableAt { get; init; }

    public bool IsAudio => ContentType.StartsWith("audio/", StringComparison.Ordinal);
}
