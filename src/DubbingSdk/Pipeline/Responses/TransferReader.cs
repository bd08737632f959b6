using System.Net;
using System.Net.Http.Headers;

namespace DubbingSdk.Pipeline;

/// <summary>Opens a response that is media.</summary>
internal static class TransferReader
{
    private const int StartLength = 4096;

    /// <summary>Opens the body and reads just enough to detect the container, so that an immediate interruption is still a failure of the call.</summary>
    public static async ValueTask<MediaTransfer> OpenAsync(Attempt attempt, HttpResponseMessage response, DubbingResponseMetadata metadata)
    {
        var body = await ResponseStream.OpenAsync(attempt, response, metadata).ConfigureAwait(false);
        var start = new byte[StartLength];
        var count = await body.ReadAtLeastAsync(start, MediaSniffer.Needed, throwOnEndOfStream: false, attempt.Timer.Token).ConfigureAwait(false);
        attempt.Detach();
        return Create(attempt, response, metadata, body, start[..count]);
    }

    private static MediaTransfer Create(Attempt attempt, HttpResponseMessage response, DubbingResponseMetadata metadata, Stream body, byte[] start)
    {
        var headers = response.Content.Headers;
        var isPart = response.StatusCode == HttpStatusCode.PartialContent;
        var length = ResponseStream.IsEncoded(response) ? null : isPart ? headers.ContentRange?.Length : headers.ContentLength;
        return new MediaTransfer(body, metadata, response, attempt)
        {
            Start = start,
            MediaType = headers.ContentType?.MediaType,
            FileName = headers.ContentDisposition?.FileNameStar ?? headers.ContentDisposition?.FileName?.Trim('"'),
            Length = length,
            From = !isPart ? 0 : headers.ContentRange is { Unit: "bytes", From: { } from } ? from : null,
            Tag = length is null ? null : ReliableTag(attempt.Call.Request, response),
        };
    }

    /// <summary>Only a GET can be resumed. A part without a tag of its own has the one it was requested with.</summary>
    private static EntityTagHeaderValue? ReliableTag(ApiRequest request, HttpResponseMessage response)
    {
        var requested = response.StatusCode == HttpStatusCode.PartialContent ? request.IfRange?.EntityTag : null;
        return request.Method == HttpMethod.Get && (response.Headers.ETag ?? requested) is { IsWeak: false } tag ? tag : null;
    }
}
