using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace DubbingSdk.Pipeline;

/// <summary>Reads the body of an answer: watches that it moves, that it is as long as announced, and words what breaks it.</summary>
internal sealed class ResponseStream(Stream inner, Attempt attempt, DubbingResponseMetadata metadata, long? announced) : ReadOnlyStream
{
    private long _received;

    /// <summary>Opens the body of an answer, decoded if it comes encoded.</summary>
    public static async ValueTask<Stream> OpenAsync(Attempt attempt, HttpResponseMessage response, DubbingResponseMetadata? metadata = null)
    {
        metadata ??= new DubbingResponseMetadata(response);
        var inner = await response.Content.ReadAsStreamAsync(attempt.Clock.Token).ConfigureAwait(false);
        var body = new ResponseStream(inner, attempt, metadata, Announced(attempt, response));
        return Encoding(response) is { } encoding ? new DecodedStream(body.Decode(encoding), attempt, metadata) : body;
    }

    public static bool IsEncoded(HttpResponseMessage response) => Encoding(response) is not null;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        attempt.Clock.Start(DubbingTimeoutKind.Stall, attempt.Call.StallTimeout);
        var cancelling = cancellationToken == attempt.Clock.Token
            ? default
            : cancellationToken.UnsafeRegister(static clock => ((AttemptClock)clock!).Cancel(), attempt.Clock);
        try
        {
            var count = await inner.ReadAsync(buffer, attempt.Clock.Token).ConfigureAwait(false);
            Received(count, atEnd: count == 0 && buffer.Length > 0);
            return count;
        }
        catch (Exception failure) when (cancellationToken.IsCancellationRequested && cancellationToken != attempt.Clock.Token)
        {
            throw new OperationCanceledException("The reading was cancelled.", failure, cancellationToken);
        }
        catch (Exception failure) when (attempt.IsDetached)
        {
            throw Failures.Of(failure, attempt, metadata).Failure;
        }
        finally
        {
            attempt.Clock.Stop();
            await cancelling.DisposeAsync().ConfigureAwait(false);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Apart, so that the decoders are loaded only when an answer is encoded.</summary>
    private Stream Decode(string encoding) => encoding switch
    {
        "gzip" or "x-gzip" => new GZipStream(this, CompressionMode.Decompress),
        "deflate" => new ZLibStream(this, CompressionMode.Decompress),
        "br" => new BrotliStream(this, CompressionMode.Decompress),
        _ => throw new UnreadableResponseException($"is encoded as '{encoding}', which was not asked for"),
    };

    private static long? Announced(Attempt attempt, HttpResponseMessage response) =>
        attempt.Call.Request.Method == HttpMethod.Head ? null : response.Content.Headers.ContentLength;

    private static string? Encoding(HttpResponseMessage response)
    {
        if (!response.Content.Headers.NonValidated.TryGetValues("Content-Encoding", out var values))
            return null;

        var encoding = values.ToString().Trim().ToLowerInvariant();
        return encoding is "" or "identity" ? null : encoding;
    }

    private void Received(int count, bool atEnd)
    {
        _received += count;
        Telemetry.BytesReceived(attempt.Call, count);
        if (atEnd && _received < announced)
            throw new HttpIOException(HttpRequestError.ResponseEnded, $"The answer ended after {_received} of {announced} bytes.");
    }
}
