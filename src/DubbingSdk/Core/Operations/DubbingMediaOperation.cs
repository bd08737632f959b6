namespace DubbingSdk;

/// <summary>Slow work of a service that ends with a file.</summary>
/// <typeparam name="T">What the service says of the work.</typeparam>
public abstract class DubbingMediaOperation<T> : DubbingOperation<T>
    where T : class
{
    /// <inheritdoc/>
    protected DubbingMediaOperation(string id)
        : base(id)
    {
    }

    private protected DubbingMediaOperation(string id, ClientContext settings, bool isNew, DubbingResponseMetadata? created, TimeSpan? expected = null)
        : base(id, settings, isNew, expected, created)
    {
    }

    /// <summary>Downloads the file, from an address that is fetched anew. The key is not sent there.</summary>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <returns>The file, still on its way.</returns>
    /// <exception cref="InvalidOperationException">There is no file yet. Await <see cref="DubbingOperation{T}.WaitForCompletionAsync"/> first.</exception>
    /// <exception cref="DubbingFailedException">The work failed.</exception>
    /// <exception cref="DubbingException">The work is done, but the service gave no address of its file.</exception>
    public abstract Task<MediaDownload> DownloadAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Waits until the work is done, and saves its file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="overwrite">Whether to replace an existing file. It survives if the download fails.</param>
    /// <param name="polling">How often to ask and how long to wait.</param>
    /// <param name="progress">Told of every piece that was written.</param>
    /// <param name="cancellationToken">Ends the waiting or the download, never the work.</param>
    /// <returns>The file.</returns>
    /// <exception cref="DubbingFailedException">The work failed.</exception>
    public virtual async Task<FileInfo> SaveToFileAsync(
        string path, bool overwrite = false, PollingOptions? polling = null, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        MediaTarget.Check(path, overwrite);
        await WaitForCompletionAsync(polling, progress: null, cancellationToken).ConfigureAwait(false);
        var media = await DownloadAsync(options: null, cancellationToken).ConfigureAwait(false);
        await using var closing = media.ConfigureAwait(false);
        return await media.SaveToFileAsync(path, overwrite, progress, cancellationToken).ConfigureAwait(false);
    }
}
