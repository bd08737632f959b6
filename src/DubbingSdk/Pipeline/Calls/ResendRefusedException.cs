namespace DubbingSdk.Pipeline;

/// <summary>Something below the pipeline tried to send a request again that is sent at most once.</summary>
/// <param name="isByTransport">Whether it was the transport itself, which does so only with proof that the service did not process the request.</param>
internal sealed class ResendRefusedException(bool isByTransport) : InvalidOperationException(isByTransport
    ? "The service refused the request before it processed any of it."
    : "A handler tried to send a request again that must be sent at most once. Remove the retrying handler from the client.")
{
    public bool IsByTransport { get; } = isByTransport;
}
