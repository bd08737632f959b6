namespace DubbingSdk.Pipeline;

/// <summary>The body of a call. Each attempt has its own content.</summary>
internal abstract class RequestBody : IAsyncDisposable
{
    /// <summary>Whether another attempt can send the same bytes.</summary>
    public virtual bool CanRetry => true;

    /// <summary>Acquires the sources of the body, before anything is sent.</summary>
    public virtual ValueTask AcquireAsync(CancellationToken cancellationToken) => default;

    /// <summary>Creates the content for the next attempt.</summary>
    /// <param name="key">The API key, if it is sent in the body.</param>
    public abstract HttpContent CreateContent(BodyKey? key);

    public abstract ValueTask DisposeAsync();
}
