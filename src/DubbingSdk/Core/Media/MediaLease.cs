namespace DubbingSdk;

/// <summary>A source in use by one call: what is told of it, and a fresh reading for each attempt.</summary>
internal abstract class MediaLease : IAsyncDisposable
{
    public abstract string FileName { get; }

    public abstract string MediaType { get; }

    /// <summary>The number of bytes to send, when known.</summary>
    public abstract long? Length { get; }

    /// <summary>Whether another attempt would send the same bytes again.</summary>
    public abstract bool CanReplay { get; }

    /// <summary>Makes the source ready for the next attempt, and throws when it is not what it was.</summary>
    public abstract void Prepare();

    /// <summary>Opens a reading from the start. The caller disposes it.</summary>
    public abstract Stream Open();

    public abstract ValueTask DisposeAsync();
}
