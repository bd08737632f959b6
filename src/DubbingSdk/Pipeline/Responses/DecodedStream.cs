namespace DubbingSdk.Pipeline;

/// <summary>Reads the decoded body of a response, and reports encoding errors.</summary>
internal sealed class DecodedStream(Stream decoder, Attempt attempt, DubbingResponseMetadata metadata) : ReadOnlyStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await decoder.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or InvalidOperationException)
        {
            var failure = new InvalidDataException("The response could not be decompressed.", damaged);
            throw attempt.IsDetached ? Failures.Of(failure, attempt, metadata).Failure : failure;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            decoder.Dispose();
        base.Dispose(disposing);
    }
}
