using System.Text.Json.Nodes;
using DubbingSdk.Segmind;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Segmind;

/// <summary>The responses of Segmind to requests for dubs.</summary>
internal static class SegmindDubs
{
    public const string Id = "6f1c1ab2-8b1e-4d0a-9f57-0c2f6a1f3d11";

    public static SegmindDubRequest Request => new() { Source = MediaSource.FromUri(new Uri("https://media.example/talk.mp4")), TargetLanguage = "es" };

    /// <summary>Responds to a submit. The URIs in it are wrong on purpose.</summary>
    public static Task AcceptAsync(LoopbackExchange exchange) => exchange.RespondAsync(200, new JsonObject
    {
        ["request_id"] = Id,
        ["status"] = "QUEUED",
        ["poll_url"] = "http://127.0.0.1:1/poll",
        ["status_url"] = "http://127.0.0.1:1/status",
        ["response_url"] = "http://127.0.0.1:1/response",
    }.ToJsonString());

    /// <summary>Responds to a poll of the status.</summary>
    public static Func<LoopbackExchange, Task> Report(string? status) => Respond(new JsonObject { ["request_id"] = Id, ["status"] = status }.ToJsonString());

    public static Func<LoopbackExchange, Task> Respond(string json, int status = 200) => exchange => exchange.RespondAsync(status, json);

    /// <summary>Responds to a request for the result with the URI of a file on the same server.</summary>
    public static Task DeliverAsync(LoopbackExchange exchange) => exchange.RespondAsync(200, new JsonObject
    {
        ["status"] = "COMPLETED",
        ["request_id"] = Id,
        ["output"] = Output(exchange).AbsoluteUri,
        ["metrics"] = new JsonObject { ["cost"] = 0.2497, ["remaining_credits"] = 12.5, ["total_time"] = 92.7 },
    }.ToJsonString());

    public static Uri Output(LoopbackExchange exchange) => new($"http://{exchange.Header("Host")}/files/dub.wav");

    public static Task SendMediaAsync(LoopbackExchange exchange) => exchange.RespondAsync(200, MediaSamples.Wav(), "audio/wav");

    /// <summary>A client that does not repeat by itself, so that every request of a wait is one of the wait.</summary>
    public static SegmindClient Client(LoopbackServer server, TestTime? time = null, Action<SegmindClientOptions>? configure = null) => Client(server.Address, time, configure);

    public static SegmindClient Client(Uri address, TestTime? time = null, Action<SegmindClientOptions>? configure = null)
    {
        var options = new SegmindClientOptions { ApiKey = TestClient.Key, BaseAddress = address, TimeProvider = time ?? new TestTime(), Retries = { MaxRetries = 0 } };
        configure?.Invoke(options);
        return new SegmindClient(options);
    }
}
