using System.Diagnostics;

namespace DubbingSdk;

/// <summary>A download of media that has begun. It can be saved, copied or read once, and is not buffered in memory.</summary>
[DebuggerDisplay("{Container} {Length} bytes, {Metadata}")]
public sealed class MediaDownload : IAsyncDisposable
{
    private readonly MediaOrigin? _origin;
    private MediaTransfer _transfer;
    private bool _isUsed;

    internal MediaDownload(MediaOrigin origin, MediaTransfer transfer)
    {
        _origin = origin;
        _transfer = transfer;
        Format = origin.Format;
        Container = MediaSniffer.Detect(transfer.Start, Format is { IsRaw: true });
    }

    /// <summary>Creates a download from a stream, for mocking.</summary>
    /// <param name="content">The media. The download disposes it.</param>
    /// <param name="container">The container of the media.</param>
    /// <param name="metadata">The metadata of the response.</param>
    /// <param name="format">The requested format.</param>
    public MediaDownload(Stream content, MediaContainer container = default, DubbingResponseMetadata? metadata = null, AudioFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        metadata ??= new DubbingResponseMetadata(System.Net.HttpStatusCode.OK);
        _transfer = new MediaTransfer(content, metadata) { MediaType = metadata.Find("Content-Type"), From = 0 };
        Container = container;
        Format = format;
    }

    /// <summary>The status, request id, cost and headers of the response.</summary>
    public DubbingResponseMetadata Metadata => _transfer.Metadata;

    /// <summary>The container, detected from the first bytes; <see langword="default"/> when it is not known.</summary>
    public MediaContainer Container { get; }

    /// <summary>The requested format; <see langword="null"/> for calls without a choice of format.</summary>
    public AudioFormat? Format { get; }

    /// <summary>The media type that the service declares. It may be wrong: see <see cref="Container"/>.</summary>
    public string? DeclaredMediaType => _transfer.MediaType;

    /// <summary>The file name that the service suggests; <see langword="null"/> when it suggests none.</summary>
    public string? FileName => _transfer.FileName;

    /// <summary>The length in bytes; <see langword="null"/> when the service does not report it.</summary>
    public long? Length => _transfer.Length;

    /// <summary>Saves the media to a file. It is written to a temporary file beside the target and renamed at the end, so the target is never incomplete.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="overwrite">Whether to replace an existing file. If the download fails, the existing file is kept.</param>
    /// <param name="progress">Receives a report after each write.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>The file.</returns>
    /// <exception cref="IOException">The file exists and <paramref name="overwrite"/> is not set, or it cannot be written.</exception>
    /// <exception cref="DubbingDownloadException">The download of a billed result was interrupted. The bytes received so far are kept beside the target.</exception>
    /// <remarks>
    /// A download that is not billed is resumed after an interruption if the service sends a strong entity tag, and starts over otherwise, within the <see cref="DubbingRetries.MaxRetries"/> of the client.
    /// The download is disposed afterwards, unless the target is refused before anything is written.
    /// </remarks>
    /// <example>
    /// <code>
    /// var download = await client.Dubbing.DownloadAsync(dubbingId, "es");
    /// await download.SaveToFileAsync("talk.es" + download.Container.Extension, overwrite: true);
    /// </code>
    /// </example>
    public Task<FileInfo> SaveToFileAsync(
        string path, bool overwrite = false, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default) =>
        SaveAsync(path, overwrite, header: null, progress, cancellationToken);

    /// <summary>Saves raw samples (<see cref="AudioFormat.IsRaw"/>) as a WAV file, with the guarantees of <see cref="SaveToFileAsync"/>. A WAV file is saved unchanged.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="overwrite">Whether to replace an existing file. If the download fails, the existing file is kept.</param>
    /// <param name="progress">Receives a report after each write of audio.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>The file.</returns>
    /// <exception cref="InvalidOperationException">The media has another <see cref="Format"/>. The download can still be used.</exception>
    /// <exception cref="IOException">
    /// The file exists and <paramref name="overwrite"/> is not set, or it cannot be written, or the audio is longer than the 4 GiB that a WAV file can hold.
    /// </exception>
    /// <exception cref="DubbingDownloadException">The download of a billed result was interrupted. The bytes received so far are kept beside the target, with a header that leaves the length open.</exception>
    public Task<FileInfo> SaveAsWavAsync(
        string path, bool overwrite = false, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return SaveAsync(path, overwrite, CreateWavHeader(), progress, cancellationToken);
    }

    /// <summary>Copies the media to a stream, which is left open. An interrupted download is not resumed.</summary>
    /// <param name="destination">The stream to write to.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>A task that completes when the media has been copied.</returns>
    public async Task CopyToAsync(Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        cancellationToken.ThrowIfCancellationRequested();
        MarkUsed();
        await using var closing = this.ConfigureAwait(false);
        await _transfer.OpenStream().CopyToAsync(destination, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Copies raw samples (<see cref="AudioFormat.IsRaw"/>) as a WAV file to a stream, which is left open. A WAV file is copied unchanged.</summary>
    /// <param name="destination">The stream to write to.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>A task that completes when the media has been copied.</returns>
    /// <exception cref="InvalidOperationException">The media has another <see cref="Format"/>. The download can still be used.</exception>
    /// <exception cref="IOException">The audio is longer than the 4 GiB that a WAV file can hold.</exception>
    /// <remarks>
    /// The header contains the length if the stream can seek or the service reports the length. Otherwise its sizes are <c>0xFFFFFFFF</c>,
    /// which programs read as "until the end of the file".
    /// </remarks>
    public async Task CopyAsWavToAsync(Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var header = CreateWavHeader();
        cancellationToken.ThrowIfCancellationRequested();
        MarkUsed();
        await using var closing = this.ConfigureAwait(false);
        if (header is null)
            await _transfer.OpenStream().CopyToAsync(destination, cancellationToken).ConfigureAwait(false);
        else
            await CopyAsWavToAsync(header, destination, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens the media as a stream that returns bytes as they arrive. Dispose the download afterwards.</summary>
    /// <returns>A stream that can be read once, forward only and asynchronously.</returns>
    public Stream OpenStream()
    {
        MarkUsed();
        return _transfer.OpenStream();
    }

    /// <summary>Closes the connection.</summary>
    /// <returns>A task that completes when the connection is closed.</returns>
    public ValueTask DisposeAsync()
    {
        _isUsed = true;
        return _transfer.DisposeAsync();
    }

    internal MediaTransfer Transfer => _transfer;

    internal MediaOrigin? Origin => _origin;

    /// <summary>Requests the media again, from an offset if its tag allows that.</summary>
    internal async Task ReopenAsync(long from, CancellationToken cancellationToken)
    {
        var tag = _transfer.Tag;
        await _transfer.DisposeAsync().ConfigureAwait(false);
        _transfer = await _origin!.FetchAsync(from, tag, cancellationToken).ConfigureAwait(false);
    }

    private async Task<FileInfo> SaveAsync(
        string path, bool overwrite, WavHeader? header, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var target = MediaTarget.Check(path, overwrite);
        cancellationToken.ThrowIfCancellationRequested();
        MarkUsed();
        await using var closing = this.ConfigureAwait(false);
        return await new MediaSaver(this, target, header, progress).SaveAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task CopyAsWavToAsync(WavHeader header, Stream destination, CancellationToken cancellationToken)
    {
        var start = destination.CanSeek ? destination.Position : 0;
        await destination.WriteAsync(header.ToBytes(Length), cancellationToken).ConfigureAwait(false);
        var audio = new CountedStream(_transfer.OpenStream(), header.RequireRoomFor);
        await audio.CopyToAsync(destination, cancellationToken).ConfigureAwait(false);
        await header.FinishAsync(destination, start, audio.Count, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Creates the header that makes the media a WAV file; <see langword="null"/> when it is one already.</summary>
    private WavHeader? CreateWavHeader()
    {
        if (Container == MediaContainer.Wav)
            return null;
        if (Format is not { } format || WavHeader.For(format) is not { } header)
            throw new InvalidOperationException($"{(Format is null ? "Media of no known format" : $"'{Format}'")} cannot be converted to a WAV file: only raw samples can, such as 'pcm_16000'. Save it with SaveToFileAsync.");

        header.RequireRoomFor(Length);
        return header;
    }

    private void MarkUsed()
    {
        if (_isUsed)
            throw new InvalidOperationException("The download has been read, saved or disposed already. Request it again.");
        _isUsed = true;
    }
}
