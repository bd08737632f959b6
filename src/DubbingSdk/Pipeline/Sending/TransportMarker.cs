namespace DubbingSdk.Pipeline;

/// <summary>Stands directly above the transport, so that what the transport sends again by itself can be told from what a handler above does.</summary>
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
