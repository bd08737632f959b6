using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace DubbingSdk.Pipeline;

/// <summary>Reads the body of a response, watches for stalls, checks its declared length, and maps its failures.</summary>
internal sealed class ResponseStream(Stream inner, Attempt attempt, DubbingResponseMetadata metadata, long? declared) : ReadOnlyStream
{
    private long _received;

    /// <summary>Opens the body of a response, and decodes it if it is encoded.</summary>
    public static async ValueTask<Stream> OpenAsync(Attempt attempt, HttpResponseMessage response, DubbingResponseMetadata? metadata = null)
    {
        metadata ??= new DubbingResponseMetadata(response);
        var inner = await response.Content.ReadAsStreamAsync(attempt.Timer.Token).ConfigureAwait(false);
        var body = new ResponseStream(inner, attempt, metadata, DeclaredLength(attempt, response));
        return Encoding(response) is { } encoding ? new DecodedStream(body.Decode(encoding), attempt, metadata) : body;
    }

    public static bool IsEncoded(HttpResponseMessage response) => Encoding(response) is not null;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        attempt.Timer.Start(DubbingTimeoutKind.Stall, attempt.Call.StallTimeout);
        var cancelling = cancellationToken == attempt.Timer.Token
            ? default
            : cancellationToken.UnsafeRegister(static timer => ((AttemptTimer)timer!).Cancel(), attempt.Timer);
        try
        {
            var count = await inner.ReadAsync(buffer, attempt.Timer.Token).ConfigureAwait(false);
            Received(count, atEnd: count == 0 && buffer.Length > 0);
            return count;
        }
        catch (Exception failure) when (cancellationToken.IsCancellationRequested && cancellationToken != attempt.Timer.Token)
        {
            throw new OperationCanceledException("The read was cancelled.", failure, cancellationToken);
        }
        catch (Exception failure) when (attempt.IsDetached)
        {
            throw Failures.Of(failure, attempt, metadata).Failure;
        }
        finally
        {
            attempt.Timer.Stop();
            await cancelling.DisposeAsync().ConfigureAwait(false);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Creates the decoder. A separate method, so that the decoders are loaded only when a response is encoded.</summary>
    private Stream Decode(string encoding) => encoding switch
    {
        "gzip" or "x-gzip" => new GZipStream(this, CompressionMode.Decompress),
        "deflate" => new ZLibStream(this, CompressionMode.Decompress),
        "br" => new BrotliStream(this, CompressionMode.Decompress),
        _ => throw new UnreadableResponseException($"is encoded as '{encoding}', which was not requested"),
    };

    private static long? DeclaredLength(Attempt attempt, HttpResponseMessage response) =>
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
        if (atEnd && _received < declared)
            throw new HttpIOException(HttpRequestError.ResponseEnded, $"The response ended after {_received} of {declared} bytes.");
    }
}
