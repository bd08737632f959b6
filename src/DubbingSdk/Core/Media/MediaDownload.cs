using System.Diagnostics;

namespace DubbingSdk;

/// <summary>Media on its way from the service. Save it, copy it or read it, once; nothing of it is held in memory.</summary>
[DebuggerDisplay("{Container} {Length} bytes, {Metadata}")]
public sealed class MediaDownload : IAsyncDisposable
{
    private readonly MediaOrigin? _origin;
    private MediaTransfer _transfer;
    private bool _isTaken;

    internal MediaDownload(MediaOrigin origin, MediaTransfer transfer)
    {
        _origin = origin;
        _transfer = transfer;
        Format = origin.Format;
        Container = MediaSniffer.Detect(transfer.Start, Format is { IsRaw: true });
    }

    /// <summary>Makes a download by hand, for tests of code that uses the library.</summary>
    /// <param name="content">The media. Disposed with the download.</param>
    /// <param name="container">The container of the media.</param>
    /// <param name="metadata">What the answer said besides.</param>
    /// <param name="format">The format the media was asked for in.</param>
    public MediaDownload(Stream content, MediaContainer container = default, DubbingResponseMetadata? metadata = null, AudioFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        metadata ??= new DubbingResponseMetadata(System.Net.HttpStatusCode.OK);
        _transfer = new MediaTransfer(content, metadata) { MediaType = metadata.Find("Content-Type"), From = 0 };
        Container = container;
        Format = format;
    }

    /// <summary>Status, request id, cost and headers of the answer.</summary>
    public DubbingResponseMetadata Metadata => _transfer.Metadata;

    /// <summary>The container, told from the first bytes. <see langword="default"/> when they are of none that is known.</summary>
    public MediaContainer Container { get; }

    /// <summary>The format the media was asked for in; <see langword="null"/> for calls that have no choice of format.</summary>
    public AudioFormat? Format { get; }

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
    public Task<FileInfo> SaveToFileAsync(
        string path, bool overwrite = false, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default) =>
        SaveAsync(path, overwrite, header: null, progress, cancellationToken);

    /// <summary>Saves raw samples (<see cref="AudioFormat.IsRaw"/>) as a WAV file, with all that <see cref="SaveToFileAsync"/> warrants. What is a WAV file already is saved as it is.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="overwrite">Whether to replace an existing file. It survives if the download fails.</param>
    /// <param name="progress">Told of every piece of audio that was written.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <returns>The file.</returns>
    /// <exception cref="InvalidOperationException">The media is of another <see cref="Format"/>; nothing was taken from it.</exception>
    /// <exception cref="IOException">
    /// The file exists and <paramref name="overwrite"/> is not set, or it cannot be written, or the audio is longer than the 4 GiB that a WAV file can hold.
    /// </exception>
    /// <exception cref="DubbingDownloadException">The answer to a billed request broke off. What had arrived is kept beside the target, with a header that leaves the length open.</exception>
    public Task<FileInfo> SaveAsWavAsync(
        string path, bool overwrite = false, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return SaveAsync(path, overwrite, WavHeaderOrNone(), progress, cancellationToken);
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

    /// <summary>Copies raw samples (<see cref="AudioFormat.IsRaw"/>) as a WAV file to a stream of yours, which is not closed. What is a WAV file already is copied as it is.</summary>
    /// <param name="destination">The stream to write to.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <returns>A task that ends with the copy.</returns>
    /// <exception cref="InvalidOperationException">The media is of another <see cref="Format"/>; nothing was taken from it.</exception>
    /// <exception cref="IOException">The audio is longer than the 4 GiB that a WAV file can hold.</exception>
    /// <remarks>
    /// The length is put into the header at the end where the stream can seek, and at the beginning where the service says it. Otherwise the header
    /// leaves it open: its sizes are <c>0xFFFFFFFF</c>, which programs take for "until the end".
    /// </remarks>
    public async Task CopyAsWavToAsync(Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var header = WavHeaderOrNone();
        cancellationToken.ThrowIfCancellationRequested();
        Take();
        await using var closing = this.ConfigureAwait(false);
        if (header is null)
            await _transfer.OpenStream().CopyToAsync(destination, cancellationToken).ConfigureAwait(false);
        else
            await CopyAsWavToAsync(header, destination, cancellationToken).ConfigureAwait(false);
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

    internal MediaOrigin? Origin => _origin;

    /// <summary>Asks for the media again, from a byte on where its tag allows that.</summary>
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
        Take();
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

    /// <summary>The header that makes the media a WAV file, or none when it is one.</summary>
    private WavHeader? WavHeaderOrNone()
    {
        if (Container == MediaContainer.Wav)
            return null;
        if (Format is not { } format || WavHeader.For(format) is not { } header)
            throw new InvalidOperationException($"{(Format is null ? "Media of no known format" : $"'{Format}'")} cannot become a WAV file: only raw samples can, such as 'pcm_16000'. Save it with SaveToFileAsync.");

        header.RequireRoomFor(Length);
        return header;
    }

    private void Take()
    {
        if (_isTaken)
            throw new InvalidOperationException("The download has been read, saved or disposed already. Ask the service for it again.");
        _isTaken = true;
    }
}
