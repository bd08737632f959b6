namespace DubbingSdk.Pipeline;

/// <summary>The body of one call, of which each attempt gets a fresh copy.</summary>
internal abstract class RequestBody : IAsyncDisposable
{
    /// <summary>Whether another attempt would send the same bytes again.</summary>
    public virtual bool CanReplay => true;

    /// <summary>Takes what the body needs, before anything is sent.</summary>
    public virtual ValueTask AcquireAsync(CancellationToken cancellationToken) => default;

    /// <summary>The content for the next attempt.</summary>
    /// <param name="key">The key, if it travels in the body.</param>
    public abstract HttpContent CreateContent(BodyKey? key);

    public abstract ValueTask DisposeAsync();
}
