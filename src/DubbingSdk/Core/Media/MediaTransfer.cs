using System.Net;
using System.Net.Http.Headers;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>One answer full of media, open at its first byte.</summary>
internal sealed class MediaTransfer : IAsyncDisposable
{
    private const int StartLength = 4096;

    private readonly Attempt? _attempt;
    private readonly HttpResponseMessage? _response;

    private MediaTransfer(Attempt attempt, HttpResponseMessage response, DubbingResponseMetadata metadata, Stream body, byte[] start)
    {
        _attempt = attempt;
        _response = response;
        var headers = response.Content.Headers;
        var isPart = response.StatusCode == HttpStatusCode.PartialContent;
        Metadata = metadata;
        Body = body;
        Start = start;
        MediaType = headers.ContentType?.MediaType;
        FileName = headers.ContentDisposition?.FileNameStar ?? headers.ContentDisposition?.FileName?.Trim('"');
        if (!ResponseStream.IsEncoded(response))
            Length = isPart ? headers.ContentRange?.Length : headers.ContentLength;
        From = !isPart ? 0 : headers.ContentRange is { Unit: "bytes", From: { } from } ? from : null;
        Tag = Length is null ? null : ReliableTag(attempt.Call.Request, response);
    }

    public MediaTransfer(Stream body, DubbingResponseMetadata metadata)
    {
        Body = body;
        Metadata = metadata;
        Start = [];
        MediaType = metadata.Find("Content-Type");
        From = 0;
    }

    public DubbingResponseMetadata Metadata { get; }

    /// <summary>What follows <see cref="Start"/>.</summary>
    public Stream Body { get; }

    /// <summary>The bytes read to tell the container.</summary>
    public byte[] Start { get; }

    public string? MediaType { get; }

    public string? FileName { get; }

    /// <summary>The length of the whole media, when the service says so.</summary>
    public long? Length { get; }

    /// <summary>Where in the media this answer begins.</summary>
    public long? From { get; }

    /// <summary>The tag under which the rest of the same bytes can be asked for, if there is one to rely on.</summary>
    public EntityTagHeaderValue? Tag { get; }

    /// <summary>Opens the body and reads just enough to tell the container, so that an answer that breaks at once is still a failure of the call.</summary>
    public static async ValueTask<MediaTransfer> OpenAsync(Attempt attempt, HttpResponseMessage response, DubbingResponseMetadata metadata)
    {
        var body = await ResponseStream.OpenAsync(attempt, response, metadata).ConfigureAwait(false);
        var start = new byte[StartLength];
        var count = await body.ReadAtLeastAsync(start, MediaSniffer.Needed, throwOnEndOfStream: false, attempt.Clock.Token).ConfigureAwait(false);
        attempt.Detach();
        return new MediaTransfer(attempt, response, metadata, body, start[..count]);
    }

    /// <summary>The whole body of this answer.</summary>
    public Stream OpenStream() => new BorrowedStream(Body, Start);

    /// <summary>Whether this answer is the rest of <paramref name="other"/> from a byte on.</summary>
    public bool Continues(MediaTransfer other, long from) =>
        From == from && from > 0 && Length == other.Length && Tag is not null && Tag.Equals(other.Tag);

    public async ValueTask DisposeAsync()
    {
        await Body.DisposeAsync().ConfigureAwait(false);
        _response?.Dispose();
        _attempt?.Dispose();
    }

    /// <summary>Only a GET can be resumed. A part without a tag of its own has the one it was asked for with.</summary>
    private static EntityTagHeaderValue? ReliableTag(ApiRequest request, HttpResponseMessage response)
    {
        var asked = response.StatusCode == HttpStatusCode.PartialContent ? request.IfRange?.EntityTag : null;
        return request.Method == HttpMethod.Get && (response.Headers.ETag ?? asked) is { IsWeak: false } tag ? tag : null;
    }
}
