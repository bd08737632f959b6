namespace DubbingSdk.Providers;

/// <summary>The content of a source, for one request. Disposing it does not close a stream of the caller.</summary>
public sealed class DubbingSourceContent : IAsyncDisposable
{
    private readonly MediaLease _lease;

    internal DubbingSourceContent(MediaLease lease)
    {
        lease.Prepare();
        _lease = lease;
        Stream = lease.Open();
    }

    /// <summary>The stream of the bytes, to be read once.</summary>
    public Stream Stream { get; }

    /// <summary>The file name, without a path.</summary>
    public string FileName => _lease.FileName;

    /// <summary>The media type, for example <c>audio/mpeg</c>.</summary>
    public string MediaType => _lease.MediaType;

    /// <summary>The number of bytes, where it is known.</summary>
    public long? Length => _lease.Length;

    /// <summary>Releases the source.</summary>
    /// <returns>A task that completes when the source is released.</returns>
    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync().ConfigureAwait(false);
        await _lease.DisposeAsync().ConfigureAwait(false);
    }
}
