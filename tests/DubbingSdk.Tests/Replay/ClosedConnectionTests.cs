using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Replay;

public class ClosedConnectionTests
{
    [Fact]
    public async Task A_read_whose_connection_is_closed_beneath_it_is_retried()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));
        using var handler = new ClosedOnce { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false } };
        using var client = TestClient.Create(server.Address, handler: handler);

        Dub dub = await client.Dubbing.GetAsync("x");

        dub.DubbingId.Should().Be("x");
        handler.Calls.Should().Be(2);
    }

    /// <summary>Fails first as the transport does when one half of a request closes the connection under the other.</summary>
    private sealed class ClosedOnce : DelegatingHandler
    {
        public int Calls { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            ++Calls == 1 ? throw new ObjectDisposedException("NetworkStream") : base.SendAsync(request, cancellationToken);
    }
}
