using System.Text.Json.Nodes;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Operations;

/// <summary>The responses of the service to requests for dubs.</summary>
internal static class Dubs
{
    public const string Id = "dub1";

    public static CreateDubRequest Request => new() { Source = MediaSource.FromUri(new Uri("https://media.example/source.mp3")), TargetLanguage = "es", Name = "Welcome" };

    /// <summary>Responds to a create, with the estimate in seconds where there is one.</summary>
    public static Func<LoopbackExchange, Task> Accept(double? expected = null) => exchange =>
        exchange.RespondAsync(200, new JsonObject { ["dubbing_id"] = Id, ["expected_duration_sec"] = expected }.ToJsonString(), headers: "request-id: req-create");

    /// <summary>Responds to a poll of the status.</summary>
    public static Func<LoopbackExchange, Task> Report(string status, string? error = null) => exchange =>
        exchange.RespondAsync(200, new JsonObject { ["dubbing_id"] = Id, ["status"] = status, ["error"] = error }.ToJsonString(), headers: $"request-id: req-{exchange.Number}");

    public static Func<LoopbackExchange, Task> Refuse(int status, string code) => exchange =>
        exchange.RespondAsync(status, new JsonObject { ["detail"] = new JsonObject { ["status"] = code, ["message"] = "Said by the service." } }.ToJsonString());

    public static Func<LoopbackExchange, Task> Respond(string text) => exchange => exchange.RespondAsync(200, text);

    /// <summary>Breaks the connection within the response: before its first byte the transport would retry the read by itself.</summary>
    public static async Task BreakAsync(LoopbackExchange exchange)
    {
        await exchange.WriteAsync("HTTP/1.1 200 OK\r\nContent-Le");
        exchange.Close();
    }

    /// <summary>A client that does not repeat by itself, so that every request of a wait is one of the wait.</summary>
    public static DubbingClient Client(LoopbackServer server, TestTime time) => TestClient.Create(server.Address, time, options => options.Retries.MaxRetries = 0);
}
