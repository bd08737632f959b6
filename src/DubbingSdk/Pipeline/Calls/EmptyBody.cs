namespace DubbingSdk.Pipeline;

/// <summary>An empty body. Without a content, the transport could retry the request unobserved.</summary>
internal sealed class EmptyBody : RequestBody
{
    public override HttpContent CreateContent(BodyKey? key) => new ByteArrayContent([]);

    public override ValueTask DisposeAsync() => default;
}
