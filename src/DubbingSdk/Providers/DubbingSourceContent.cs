namespace DubbingSdk.Providers;

/// <summary>The bytes of a source, in use by one request. A stream of the caller is not closed with it.</summary>
public sealed class DubbingSourceContent : IAsyncDisposable
{
    private readonly MediaLease _lease;

    internal DubbingSourceContent(MediaLease lease)
    {
        lease.Prepare();
        _lease = lease;
        Stream = lease.Open();
    }

    /// <summary>The bytes, to be read once from front to back.</summary>
    public Stream Stream { get; }

    /// <summary>The name of the file, without folders.</summary>
    public string FileName => _lease.FileName;

    /// <summary>The media type, for example <c>audio/mpeg</c>.</summary>
    public string MediaType => _lease.MediaType;

    /// <summary>The number of bytes, where it is known.</summary>
    public long? Length => _lease.Length;

    /// <summary>Releases the source.</summary>
    /// <returns>A task that ends when it is released.</returns>
    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync().ConfigureAwait(false);
        await _lease.DisposeAsync().ConfigureAwait(false);
    }
}
