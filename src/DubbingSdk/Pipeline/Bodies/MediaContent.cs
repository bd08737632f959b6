using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;

namespace DubbingSdk.Pipeline;

/// <summary>Streams a source to the network, with exactly the length that it had when the call began.</summary>
internal sealed class MediaContent(MediaLease lease) : HttpContent
{
    private const int BufferSize = 128 * 1024;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var source = Open();
            await using var closing = source.ConfigureAwait(false);
            var remaining = lease.Length ?? long.MaxValue;
            int count;
            while (remaining > 0 && (count = await ReadAsync(source, buffer, remaining, cancellationToken).ConfigureAwait(false)) > 0)
            {
                await stream.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
                remaining -= count;
            }

            if (lease.Length is not null && remaining > 0)
                throw new SourceFailedException(new DubbingSourceException($"'{lease.FileName}' ended before its expected length. Do not change a source while it is sent, and pass its exact length.", lease.FileName));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = lease.Length ?? 0;
        return lease.Length is not null;
    }

    private Stream Open()
    {
        try
        {
            return lease.Open();
        }
        catch (Exception failure)
        {
            throw new SourceFailedException(failure);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<int> ReadAsync(Stream source, byte[] buffer, long remaining, CancellationToken cancellationToken)
    {
        try
        {
            return await source.ReadAsync(buffer.AsMemory(0, (int)Math.Min(BufferSize, remaining)), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SourceFailedException(failure);
        }
    }
}
