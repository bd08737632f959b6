namespace DubbingSdk;

/// <summary>Somebody else has edited the dub since it was opened. Open it again, and make the changes on what it is now.</summary>
public sealed class DubbingConcurrentEditException : DubbingException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was edited, and what to do.</param>
    /// <param name="version">The version of the resource that the changes were based on.</param>
    /// <param name="currentVersion">The version of the resource now.</param>
    /// <param name="differences">What differs, without the texts themselves.</param>
    public DubbingConcurrentEditException(string message, long version, long currentVersion, IReadOnlyList<string> differences)
        : base(message)
    {
        Version = version;
        CurrentVersion = currentVersion;
        Differences = differences;
    }

    /// <summary>The version of the resource that the changes were based on.</summary>
    public long Version { get; }

    /// <summary>The version of the resource now.</summary>
    public long CurrentVersion { get; }

    /// <summary>What differs, without the texts themselves.</summary>
    public IReadOnlyList<string> Differences { get; }
}
