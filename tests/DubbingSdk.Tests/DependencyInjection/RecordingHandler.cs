using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace DubbingSdk.Tests.DependencyInjection;

/// <summary>Replaces the network: responds to every request with success, and records its URI and key.</summary>
internal sealed class RecordingHandler : HttpMessageHandler
{
    private readonly ConcurrentQueue<(string Address, string? Key)> _requests = new();

    public IReadOnlyList<(string Address, string? Key)> Requests => [.. _requests];

    public bool IsDisposed { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var key = request.Headers.TryGetValues("xi-api-key", out var keys) ? string.Join(" and ", keys) : null;
        _requests.Enqueue((request.RequestUri!.GetLeftPart(UriPartial.Path), key));
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}", Encoding.UTF8, "application/json") });
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
