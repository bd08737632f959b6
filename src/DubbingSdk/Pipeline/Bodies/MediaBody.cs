namespace DubbingSdk.Pipeline;

/// <summary>A source as the whole body, streamed. The owner of the lease disposes it.</summary>
internal sealed class MediaBody(MediaLease lease) : RequestBody
{
    public override bool CanRetry => lease.CanRetry;

    public override HttpContent CreateContent(BodyKey? key)
    {
        lease.Prepare();
        return new MediaContent(lease);
    }

    public override ValueTask DisposeAsync() => default;
}
