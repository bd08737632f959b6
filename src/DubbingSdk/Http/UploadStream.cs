using System.Runtime.CompilerServices;

namespace DubbingSdk.Http;

/// <summary>Passes a body on to the network, telling its progress and watching that it moves.</summary>
internal sealed class UploadStream(Stream inner, Attempt attempt, long? totalBytes) : Stream
{
    private long _sent;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        attempt.BodyMoves();
        await inner.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        attempt.BodyRests();
        Report(buffer.Length);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override void Flush() => inner.Flush();

    public override void Write(byte[] buffer, int offset, int count)
    {
        inner.Write(buffer, offset, count);
        Report(count);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Report(int count)
    {
        _sent += count;
        Telemetry.BytesSent(attempt.Call, count);
        attempt.Call.UploadProgress?.Report(new TransferProgress(_sent, totalBytes, attempt.Number));
    }
}
