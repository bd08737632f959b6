using DubbingSdk.ModelsLab;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.ModelsLab;

/// <summary>The responses of ModelsLab to requests for dubs.</summary>
internal static class ModelsLabDubs
{
    public const string Processing = """{"status":"processing","id":4711,"eta":12.5,"fetch_result":"http://127.0.0.1:1/api/v6/voice/fetch/4711","future_links":["http://127.0.0.1:1/dub.mp4"],"output":[],"tip":"Wait."}""";

    public const string Failed = """{"status":"error","message":"The video has no speech."}""";

    public static ModelsLabDubRequest Request => new()
    {
        Source = MediaSource.FromUri(new Uri("https://media.example/talk.mp4")),
        SourceLanguage = "en",
        OutputLanguage = ModelsLabLanguage.Spanish,
        FilePrefix = "talk_es",
    };

    public static Func<LoopbackExchange, Task> Respond(string json, int status = 200) => exchange => exchange.RespondAsync(status, json);

    /// <summary>Responds that the dub is completed, with the URI of a file on the same server.</summary>
    public static Task DeliverAsync(LoopbackExchange exchange) =>
        exchange.RespondAsync(200, $$"""{"status":"success","id":4711,"output":["http://{{exchange.Header("Host")}}/files/dub.wav"],"generationTime":8.25}""");

    public static Task SendMediaAsync(LoopbackExchange exchange) => exchange.RespondAsync(200, MediaSamples.Wav(), "audio/wav");

    /// <summary>A client that does not repeat by itself, so that every request of a wait is one of the wait.</summary>
    public static ModelsLabClient Client(LoopbackServer server, TestTime? time = null, Action<ModelsLabClientOptions>? configure = null) => Client(server.Address, time, configure);

    public static ModelsLabClient Client(Uri address, TestTime? time = null, Action<ModelsLabClientOptions>? configure = null)
    {
        var options = new ModelsLabClientOptions { ApiKey = TestClient.Key, BaseAddress = new Uri(address, "api"), TimeProvider = time ?? new TestTime(), Retries = { MaxRetries = 0 } };
        configure?.Invoke(options);
        return new ModelsLabClient(options);
    }
}
