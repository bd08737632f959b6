namespace DubbingSdk.Pipeline;

/// <summary>A source as the whole body, from where it lies straight to the network. Who took the lease gives it back.</summary>
internal sealed class MediaBody(MediaLease lease) : RequestBody
{
    public override bool CanReplay => lease.CanReplay;

    public override HttpContent CreateContent(BodyKey? key)
    {
        lease.Prepare();
        return new MediaContent(lease);
    }

    public override ValueTask DisposeAsync() => default;
}
