using System.Net.Http.Headers;

namespace DubbingSdk;

/// <summary>One answer full of media, open at its first byte.</summary>
internal sealed class MediaTransfer : IAsyncDisposable
{
    private readonly IDisposable[] _owned;

    /// <summary>Makes a transfer of a body.</summary>
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

    /// <summary>What follows <see cref="Start"/>.</summary>
    public Stream Body { get; }

    /// <summary>The bytes read to tell the container.</summary>
    public byte[] Start { get; init; } = [];

    public string? MediaType { get; init; }

    public string? FileName { get; init; }

    /// <summary>The length of the whole media, when the service says so.</summary>
    public long? Length { get; init; }

    /// <summary>Where in the media this answer begins.</summary>
    public long? From { get; init; }

    /// <summary>The tag under which the rest of the same bytes can be asked for, if there is one to rely on.</summary>
    public EntityTagHeaderValue? Tag { get; init; }

    /// <summary>The whole body of this answer.</summary>
    public Stream OpenStream() => new BorrowedStream(Body, Start);

    /// <summary>Whether this answer is the rest of <paramref name="other"/> from a byte on.</summary>
    public bool Continues(MediaTransfer other, long from) =>
        From == from && from > 0 && Length == other.Length && Tag is not null && Tag.Equals(other.Tag);

    public async ValueTask DisposeAsync()
    {
        await Body.DisposeAsync().ConfigureAwait(false);
        foreach (var owned in _owned)
            owned.Dispose();
    }
}
