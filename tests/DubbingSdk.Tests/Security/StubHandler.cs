using System.Collections.Concurrent;

namespace DubbingSdk.Tests.Security;

/// <summary>A primary handler that returns a response without a network, for hosts that no test may reach, and records what was sent.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, HttpResponseMessage> respond) : HttpMessageHandler
{
    private readonly ConcurrentQueue<SentRequest> _sent = new();

    public IReadOnlyList<SentRequest> Sent => [.. _sent];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        _sent.Enqueue(new(request.Method, request.RequestUri!, request.Headers.NonValidated.ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase)));
        var response = respond(request);
        response.RequestMessage = request;
        return response;
    }

    internal sealed record SentRequest(HttpMethod Method, Uri Uri, Dictionary<string, string> Headers)
    {
        public string? Key => Headers.GetValueOrDefault("xi-api-key");
    }
}
