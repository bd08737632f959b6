namespace DubbingSdk;

/// <summary>A source in use by one call: its declared properties, and a new stream for each attempt.</summary>
internal abstract class MediaLease : IAsyncDisposable
{
    public abstract string FileName { get; }

    public abstract string MediaType { get; }

    /// <summary>The number of bytes to send, when known.</summary>
    public abstract long? Length { get; }

    /// <summary>Whether another attempt can send the same bytes.</summary>
    public abstract bool CanRetry { get; }

    /// <summary>Prepares the source for the next attempt, and throws if it has changed.</summary>
    public abstract void Prepare();

    /// <summary>Opens a stream from the start. The caller disposes it.</summary>
    public abstract Stream Open();

    public abstract ValueTask DisposeAsync();
}
