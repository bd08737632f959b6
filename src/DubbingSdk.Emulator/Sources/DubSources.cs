using DubbingSdk.Emulator.Media.Probing;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.Sources;

/// <summary>Resolves the source of a dub: a form part, a URL or a stream.</summary>
internal sealed class DubSources(DubbingEmulatorOptions options)
{
    private const string UnreadableMedia = "The source file is not a readable audio or video file.";

    private double AssumedSeconds => options.AssumedSourceLength.TotalSeconds;

    public DubSource FromPart(FormPart part) =>
        FromMedia(part.Recorded.FileName!, part.Recorded.ContentType, part.Media);

    public async Task<DubSource> FromUrlAsync(Uri url, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(url.AbsolutePath) is { Length: > 0 } file ? file : url.Host;
        if (!url.IsLoopback)
            return new DubSource(name, "video/mp4", AssumedSeconds);

        var fetched = await SourceFetcher.FetchAsync(url, cancellationToken).ConfigureAwait(false);
        return fetched is null
            ? new DubSource(name, "", AssumedSeconds, "The source URL could not be fetched.", IsMissing: true)
            : FromMedia(name, fetched.DeclaredType, fetched.Media);
    }

    public async Task<DubSource> FromStreamAsync(string name, string? declaredType, Func<Stream> open, CancellationToken cancellationToken)
    {
        using var stream = open();
        return FromMedia(name, declaredType, await SourceProbe.ReadAsync(stream, cancellationToken).ConfigureAwait(false));
    }

    public DubSource FromMedia(string name, string? declaredType, ProbedMedia? media)
    {
        if (media is null)
            return new DubSource(name, declaredType ?? "", AssumedSeconds, UnreadableMedia);

        var isDeclared = declaredType?.Split('/')[0] is "audio" or "video";
        return new DubSource(name, isDeclared ? declaredType! : media.ContentType, media.Seconds ?? AssumedSeconds);
    }
}
