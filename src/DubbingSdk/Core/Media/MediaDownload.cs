using System.Diagnostics;
using DubbingSdk.Http;

namespace DubbingSdk;

/// <summary>Media on its way from the service. Save it, copy it or read it, once; nothing of it is held in memory.</summary>
[DebuggerDisplay("{Container} {Length} bytes, {Metadata}")]
public sealed class MediaDownload : IAsyncDisposable
{
    private readonly ApiPipeline? _pipeline;
    private readonly ApiRequest? _request;
    private readonly DubbingRequestOptions? _options;
    private MediaTransfer _transfer;
    private bool _isTaken;

    internal MediaDownload(ApiPipeline pipeline, ApiRequest request, DubbingRequestOptions? options, MediaTransfer transfer)
    {
        _pipeline = pipeline;
        _request = request;
        _options = options;
        _transfer = transfer;
        Container = MediaSniffer.Detect(transfer.Start);
    }

    /// <summary>Makes a download by hand, for tests of code that uses the library.</summary>
    /// <param name="content">The media. Disposed with the download.</param>
    /// <param name="container">The container of the media.</param>
    /// <param name="metadata">What the answer said besides.</param>
    public MediaDownload(Stream content, MediaContainer container = default, DubbingResponseMetadata? metadata = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        _transfer = new MediaTransfer(content, metadata ?? new DubbingResponseMetadata(System.Net.HttpStatusCode.OK));
        Container = container;
    }

    /// <summary>Status, request id, cost and headers of the answer.</summary>
    public DubbingResponseMetadata Metadata => _transfer.Metadata;

    /// <summary>The container, told from the first bytes. <see langword="default"/> when they are of none that is known.</summary>
    public MediaContainer Container { get; }

    /// <summary>The media type the service declares. It is not always what it sends: see <see cref="Container"/>.</summary>
    public string? DeclaredMediaType => _transfer.MediaType;

    /// <summary>The file name the service suggests.</summary>
    public string? FileName => _transfer.FileName;

    /// <summary>The length in bytes, when the service says so.</summary>
    public long? Length => _transfer.Length;

    /// <summary>Saves the media to a file. It is written beside the target and renamed at the end, so the target is never half a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="overwrite">Whether to replace an existing file. It survives if the download fails.</param>
    /// <param name="progress">Told of every piece that was written.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <returns>The file.</returns>
    /// <exception cref="IOException">The file exists and <paramref name="overwrite"/> is not set, or it cannot be written.</exception>
    /// <exception cref="DubbingDownloadException">The answer to a billed request broke off. What had arrived is kept beside the target.</exception>
    /// <remarks>
    /// A read that breaks off is resumed where the service offers a strong entity tag, and starts over otherwise, as often as the client retries.
    /// The download is disposed in the end, unless the target was refused before anything was written.
    /// </remarks>
    public async Task<FileInfo> SaveToFileAsync(
        string path, bool overwrite = false, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var target = MediaTarget.Check(path, overwrite);
        cancellationToken.ThrowIfCancellationRequested();
        Take();
        await using var closing = this.ConfigureAwait(false);
        return await new MediaSaver(this, target, progress).SaveAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Copies the media to a stream of yours, which is not closed. A download that breaks off is not resumed.</summary>
    /// <param name="destination">The stream to write to.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <returns>A task that ends with the copy.</returns>
    public async Task CopyToAsync(Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        cancellationToken.ThrowIfCancellationRequested();
        Take();
        await using var closing = this.ConfigureAwait(false);
        await _transfer.OpenStream().CopyToAsync(destination, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The media as a stream that hands over each piece as it arrives. Dispose the download when done.</summary>
    /// <returns>A stream that can be read once, from front to back, asynchronously.</returns>
    public Stream OpenStream()
    {
        Take();
        return _transfer.OpenStream();
    }

    /// <summary>Closes the connection.</summary>
    /// <returns>A task that ends when it is closed.</returns>
    public ValueTask DisposeAsync()
    {
        _isTaken = true;
        return _transfer.DisposeAsync();
    }

    internal MediaTransfer Transfer => _transfer;

    internal ClientSettings? Settings => _pipeline?.Settings;

    internal ApiRequest? Request => _request;

    /// <summary>Asks for the media again, from a byte on where its tag allows that.</summary>
    internal async Task ReopenAsync(long from, CancellationToken cancellationToken)
    {
        var request = from > 0 && _transfer.Tag is { } tag ? _request!.From(from, tag) : _request!;
        await _transfer.DisposeAsync().ConfigureAwait(false);
        _transfer = await _pipeline!.SendAsync(request, answer => answer.ReadTransferAsync(), _options, cancellationToken).ConfigureAwait(false);
    }

    private void Take()
    {
        if (_isTaken)
            throw new InvalidOperationException("The download has been read, saved or disposed already. Ask the service for it again.");
        _isTaken = true;
    }
}
