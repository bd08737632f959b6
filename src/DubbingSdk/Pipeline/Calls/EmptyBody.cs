namespace DubbingSdk.Pipeline;

/// <summary>No bytes, but a content: the transport silently repeats a request that has none.</summary>
internal sealed class EmptyBody : RequestBody
{
    public override HttpContent CreateContent(BodyKey? key) => new ByteArrayContent([]);

    public override ValueTask DisposeAsync() => default;
}
