namespace DubbingSdk;

/// <summary>Slow work of a service whose result is a file.</summary>
/// <typeparam name="T">The work, as the service reports it.</typeparam>
public abstract class DubbingMediaOperation<T> : DubbingOperation<T>
    where T : class
{
    /// <inheritdoc/>
    protected DubbingMediaOperation()
    {
    }

    private protected DubbingMediaOperation(string id, DubbingResponseMetadata? created)
        : base(id, created)
    {
    }

    private protected DubbingMediaOperation(string id, ClientContext settings, bool isNew, DubbingResponseMetadata? created, TimeSpan? expected = null)
        : base(id, settings, isNew, expected, created)
    {
    }

    /// <summary>Downloads the file, from a URI that is fetched anew. The key is not sent there.</summary>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>The file, as a download that has begun.</returns>
    /// <exception cref="InvalidOperationException">There is no file yet. Await <see cref="DubbingOperation{T}.WaitForCompletionAsync"/> first.</exception>
    /// <exception cref="DubbingFailedException">The work failed.</exception>
    /// <exception cref="DubbingException">The work has completed, but the service returned no URI of its file.</exception>
    public abstract Task<MediaDownload> DownloadAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Waits until the work has completed, and saves its file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="overwrite">Whether to replace an existing file. It survives if the download fails.</param>
    /// <param name="polling">How often to poll and how long to wait.</param>
    /// <param name="progress">Receives a report after each write.</param>
    /// <param name="cancellationToken">Cancels the wait or the download, never the work.</param>
    /// <returns>The file.</returns>
    /// <exception cref="DubbingFailedException">The work failed.</exception>
    /// <example>
    /// <code>
    /// var render = await client.Dubbing.Resource.RenderAsync(dubbingId, "es", new RenderRequest { RenderType = RenderType.Mp4 });
    /// FileInfo file = await render.SaveToFileAsync("talk.es.mp4");
    /// </code>
    /// </example>
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
