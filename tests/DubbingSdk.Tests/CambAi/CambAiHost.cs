using System.Text.Json.Nodes;
using DubbingSdk.CambAi;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.CambAi;

/// <summary>A client of CAMB.AI, and a loopback server that returns one response after the other, and the last one repeatedly.</summary>
internal sealed class CambAiHost : IAsyncDisposable
{
    private readonly LoopbackServer _server;

    private CambAiHost(Func<LoopbackExchange, Task>[] responses, int maxRetries)
    {
        _server = LoopbackServer.Start(responses);
        Client = new(new CambAiClientOptions { ApiKey = TestClient.Key, BaseAddress = new Uri(_server.Address, "apis"), TimeProvider = Time, Retries = { MaxRetries = maxRetries } });
    }

    public static CambAiDubRequest Dub => new()
    {
        Source = MediaSource.FromUri(new Uri("https://media.example/talk.mp4")),
        SourceLanguage = CambAiLanguage.EnglishUnitedStates,
        TargetLanguages = [CambAiLanguage.SpanishSpain],
    };

    public TestTime Time { get; } = new();

    public CambAiClient Client { get; }

    public IReadOnlyList<LoopbackExchange> Exchanges => _server.Exchanges;

    /// <summary>The requests so far, as method and path after the base address of the service.</summary>
    public IEnumerable<string> Requests => Exchanges.Select(exchange => $"{exchange.Method} {exchange.Target["/apis".Length..]}");

    public static CambAiHost Start(params string[] responses) => new([.. responses.Select(Respond)], maxRetries: 0);

    public static CambAiHost Start(params Func<LoopbackExchange, Task>[] responses) => new(responses, maxRetries: 0);

    public static CambAiHost StartRetrying(params Func<LoopbackExchange, Task>[] responses) => new(responses, maxRetries: 3);

    public static Func<LoopbackExchange, Task> Respond(string json) => exchange => exchange.RespondAsync(200, json);

    public static Func<LoopbackExchange, Task> Refuse(int status, string json = "{}") => exchange => exchange.RespondAsync(status, json);

    public JsonNode? Body(int index) => JsonNode.Parse(Exchanges[index].BodyText);

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        return _server.DisposeAsync();
    }
}
