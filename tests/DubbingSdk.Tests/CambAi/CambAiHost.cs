using System.Text.Json.Nodes;
using DubbingSdk.CambAi;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.CambAi;

/// <summary>A client of CAMB.AI, and a server on this machine that gives it one answer after the other, the last one again and again.</summary>
internal sealed class CambAiHost : IAsyncDisposable
{
    private readonly LoopbackServer _server;

    private CambAiHost(Func<LoopbackExchange, Task>[] answers, int maxRetries)
    {
        _server = LoopbackServer.Start(answers);
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

    /// <summary>The requests so far, as method and path after the address of the service.</summary>
    public IEnumerable<string> Requests => Exchanges.Select(exchange => $"{exchange.Method} {exchange.Target["/apis".Length..]}");

    public static CambAiHost Start(params string[] answers) => new([.. answers.Select(Say)], maxRetries: 0);

    public static CambAiHost Start(params Func<LoopbackExchange, Task>[] answers) => new(answers, maxRetries: 0);

    public static CambAiHost StartRetrying(params Func<LoopbackExchange, Task>[] answers) => new(answers, maxRetries: 3);

    public static Func<LoopbackExchange, Task> Say(string json) => exchange => exchange.RespondAsync(200, json);

    public static Func<LoopbackExchange, Task> Refuse(int status, string json = "{}") => exchange => exchange.RespondAsync(status, json);

    public JsonNode? Body(int index) => JsonNode.Parse(Exchanges[index].BodyText);

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        return _server.DisposeAsync();
    }
}
