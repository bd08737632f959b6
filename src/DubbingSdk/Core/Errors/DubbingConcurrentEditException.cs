namespace DubbingSdk;

/// <summary>The dub was edited elsewhere after it was opened. Open it again, and repeat the changes on its current state.</summary>
public sealed class DubbingConcurrentEditException : DubbingException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was edited, and what to do.</param>
    /// <param name="version">The version of the resource on which the changes were based.</param>
    /// <param name="currentVersion">The current version of the resource.</param>
    /// <param name="differences">The differences, without the texts themselves.</param>
    public DubbingConcurrentEditException(string message, long version, long currentVersion, IReadOnlyList<string> differences)
        : base(message)
    {
        Version = version;
        CurrentVersion = currentVersion;
        Differences = differences;
    }

    /// <summary>The version of the resource on which the changes were based.</summary>
    public long Version { get; }

    /// <summary>The current version of the resource.</summary>
    public long CurrentVersion { get; }

    /// <summary>The differences, without the texts themselves.</summary>
    public IReadOnlyList<string> Differences { get; }
}
