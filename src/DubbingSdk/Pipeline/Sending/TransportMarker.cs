namespace DubbingSdk.Pipeline;

/// <summary>Marks requests directly above the transport, to distinguish retries by the transport from retries by a handler.</summary>
internal sealed class TransportMarker : DelegatingHandler
{
    public TransportMarker()
    {
    }

    public TransportMarker(HttpMessageHandler transport)
        : base(transport)
    {
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        (request.Content as AttemptContent)?.EnterTransport();
        return base.SendAsync(request, cancellationToken);
    }
}
