using System.Runtime.CompilerServices;

namespace DubbingSdk.Pipeline;

/// <summary>Writes a body to the network, reports its progress and watches for stalls.</summary>
internal sealed class UploadStream(Stream inner, Attempt attempt, long? totalBytes) : Stream
{
    private long _sent;
    private volatile bool _sealed;

    /// <summary>Whether all declared bytes were passed to the network. The service may then have the whole body although the last write has not returned.</summary>
    public bool IsWhole => Interlocked.Read(ref _sent) >= totalBytes;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Prevents further writes. A write that has begun counts as sent.</summary>
    public void Seal()
    {
        _sealed = true;
        Interlocked.MemoryBarrier();
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        attempt.BodyWriteStarted();
        Interlocked.Add(ref _sent, buffer.Length);
        try
        {
            ObjectDisposedException.ThrowIf(_sealed, this);
            await inner.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            Interlocked.Add(ref _sent, -buffer.Length);
            throw;
        }

        attempt.BodyWriteEnded();
        Report(buffer.Length);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override void Flush() => inner.Flush();

    public override void Write(byte[] buffer, int offset, int count)
    {
        ObjectDisposedException.ThrowIf(_sealed, this);
        Interlocked.Add(ref _sent, count);
        inner.Write(buffer, offset, count);
        Report(count);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Reports the progress. An exception of the callback ends the call unchanged, like that of a failing source.</summary>
    private void Report(int count)
    {
        Telemetry.BytesSent(attempt.Call, count);
        try
        {
            attempt.Call.UploadProgress?.Report(new TransferProgress(_sent, totalBytes, attempt.Number));
        }
        catch (Exception failure)
        {
            throw new SourceFailedException(failure);
        }
    }
}
