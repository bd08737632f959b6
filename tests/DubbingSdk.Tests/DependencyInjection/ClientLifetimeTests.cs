using DubbingSdk.Tests.Replay;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.DependencyInjection;

public class ClientLifetimeTests
{
    public static TheoryData<string> Calls() => [.. TableCall.All.Select(call => call.Name)];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Every_call_after_disposal_throws_and_sends_nothing(string call)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        var client = TestClient.Create(TableCall.Named(call).Client, server.Address);
        client.Dispose();
        client.Dispose();

        var run = () => TableCall.Named(call).RunAsync(client, new TableInput(1000, null, CancellationToken.None));

        await run.Should().ThrowAsync<ObjectDisposedException>();
        server.Connections.Should().Be(0);
    }

    [Fact]
    public async Task Disposing_the_client_does_not_dispose_a_handler_of_the_user()
    {
        using var handler = new RecordingHandler();
        var first = TestClient.Create(new Uri("http://127.0.0.1:1"), handler: handler);
        await first.SendAsync(HttpMethod.Get, "/v1/one");

        first.Dispose();

        handler.IsDisposed.Should().BeFalse();
        using var second = TestClient.Create(new Uri("http://127.0.0.1:1"), handler: handler);
        await second.SendAsync(HttpMethod.Get, "/v1/two");
        handler.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task Disposing_the_client_closes_the_connections_it_made()
    {
        var left = new TaskCompletionSource();
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.RespondAsync(200, "{}");
            await exchange.StallAsync();
            left.SetResult();
        });
        var client = TestClient.Create(server.Address);
        await client.SendAsync(HttpMethod.Get, "/v1/anything");

        left.Task.IsCompleted.Should().BeFalse();
        client.Dispose();

        await left.Task.WaitAsync(TestTimeout.Limit);
    }

    [Fact]
    public async Task A_hundred_concurrent_calls_each_get_their_own_response()
    {
        await using var server = LoopbackServer.Start(exchange =>
            exchange.RespondAsync(200, $$"""{"dubbing_id":"{{exchange.Target.Split('/')[^1]}}","status":"dubbed"}""", headers: $"request-id: {exchange.Target}"));
        using var client = TestClient.Create(server.Address);

        var dubs = await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Task.Run(() => client.Dubbing.GetAsync($"d{number}"))));

        dubs.Select(dub => dub.Value.DubbingId).Should().Equal(Enumerable.Range(0, 100).Select(number => $"d{number}"));
        dubs.Select(dub => dub.Metadata.RequestId).Should().Equal(Enumerable.Range(0, 100).Select(number => $"/v1/dubbing/d{number}"));
        server.Exchanges.Should().HaveCount(100);
    }

    [Fact]
    public async Task A_hundred_uploads_at_once_are_each_seen_once()
    {
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.ReadBodyAsync();
            var name = exchange.BodyText.Split("name=\"name\"\r\n\r\n")[1].Split('\r')[0];
            await exchange.RespondAsync(200, $$"""{"dubbing_id":"{{name}}"}""");
        });
        using var client = TestClient.Create(server.Address);

        var dubs = await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Task.Run(() => client.Dubbing.CreateAsync(new CreateDubRequest
        {
            Name = $"n{number}",
            Source = MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), "speech.wav"),
            TargetLanguage = "es",
        }))));

        dubs.Select(dub => dub.DubbingId).Should().Equal(Enumerable.Range(0, 100).Select(number => $"n{number}"));
        server.WholeRequests.Should().Be(100);
    }

    public static TheoryData<HttpMessageHandler> RedirectingHandlers() =>
    [
        new SocketsHttpHandler(),
        new HttpClientHandler(),
        new PassingHandler(new SocketsHttpHandler()),
        new PassingHandler(new PassingHandler(new HttpClientHandler())),
    ];

    [Theory]
    [MemberData(nameof(RedirectingHandlers), DisableDiscoveryEnumeration = true)]
    public void A_handler_that_follows_redirects_is_refused(HttpMessageHandler handler)
    {
        var make = () => TestClient.Create(new Uri("http://127.0.0.1:1"), handler: handler);

        make.Should().Throw<InvalidOperationException>().WithMessage("The primary *Handler follows redirects by itself*Set AllowAutoRedirect = false*");
    }

    [Fact]
    public async Task A_handler_that_does_not_follow_redirects_is_used()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        using var sockets = new PassingHandler(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var platform = new HttpClientHandler { AllowAutoRedirect = false };
        using var one = TestClient.Create(server.Address, handler: sockets);
        using var two = TestClient.Create(server.Address, handler: platform);

        await one.SendAsync(HttpMethod.Get, "/v1/one");
        await two.SendAsync(HttpMethod.Get, "/v1/two");

        sockets.Calls.Should().Be(1);
        server.Exchanges.Select(exchange => exchange.Target).Should().Equal("/v1/one", "/v1/two");
    }

    private sealed class PassingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public int Calls { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Calls++;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
