using System.Net.Http.Headers;

namespace DubbingSdk;

/// <summary>A response with media, open at its first byte.</summary>
internal sealed class MediaTransfer : IAsyncDisposable
{
    private readonly IDisposable[] _owned;

    /// <summary>Creates a transfer of a body.</summary>
    /// <param name="body">The body, from <see cref="Start"/> on.</param>
    /// <param name="metadata">The metadata of the response.</param>
    /// <param name="owned">What the body depends on. Disposed after it.</param>
    public MediaTransfer(Stream body, DubbingResponseMetadata metadata, params IDisposable[] owned)
    {
        Body = body;
        Metadata = metadata;
        _owned = owned;
    }

    public DubbingResponseMetadata Metadata { get; }

    /// <summary>The bytes after <see cref="Start"/>.</summary>
    public Stream Body { get; }

    /// <summary>The bytes read to detect the container.</summary>
    public byte[] Start { get; init; } = [];

    public string? MediaType { get; init; }

    public string? FileName { get; init; }

    /// <summary>The length of the whole media, when the service reports it.</summary>
    public long? Length { get; init; }

    /// <summary>The offset in the media where this response begins.</summary>
    public long? From { get; init; }

    /// <summary>The strong entity tag with which the rest of the same bytes can be requested, if there is one.</summary>
    public EntityTagHeaderValue? Tag { get; init; }

    /// <summary>Opens the whole body of this response.</summary>
    public Stream OpenStream() => new BorrowedStream(Body, Start);

    /// <summary>Whether this response is the rest of <paramref name="other"/> from an offset.</summary>
    public bool Continues(MediaTransfer other, long from) =>
        From == from && from > 0 && Length == other.Length && Tag is not null && Tag.Equals(other.Tag);

    public async ValueTask DisposeAsync()
    {
        await Body.DisposeAsync().ConfigureAwait(false);
        foreach (var owned in _owned)
            owned.Dispose();
    }
}
