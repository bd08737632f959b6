namespace DubbingSdk.Pipeline;

/// <summary>A handler or the transport tried to retry a request that is sent at most once.</summary>
/// <param name="isByTransport">Whether it was the transport itself, which does so only with proof that the service did not process the request.</param>
internal sealed class ResendRefusedException(bool isByTransport) : InvalidOperationException(isByTransport
    ? "The service refused the request before it processed any of it."
    : "A handler tried to retry a request that must be sent at most once. Remove the retrying handler from the client.")
{
    public bool IsByTransport { get; } = isByTransport;
}
