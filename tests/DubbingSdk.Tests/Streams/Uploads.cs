using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Streams;

/// <summary>Creations of dubs, as most upload tests need them.</summary>
internal static class Uploads
{
    public const string Created = """{"dubbing_id":"dub-1","expected_duration_sec":12}""";

    public static CreateDubRequest Request(MediaSource source) => new() { Source = source, TargetLanguage = "es" };

    public static Task<DubOperation> CreateAsync(this DubbingClient client, MediaSource source, DubbingRequestOptions? options = null, CancellationToken token = default) =>
        client.Dubbing.CreateAsync(Request(source), options, token);

    /// <summary>Reads the request and responds that the dub was created.</summary>
    public static Task AcceptAsync(LoopbackExchange exchange) => exchange.RespondAsync(200, Created);

    /// <summary>Reads the request, discards its body, and responds that the dub was created.</summary>
    public static async Task AcceptAndForgetAsync(LoopbackExchange exchange)
    {
        await exchange.ReadBodyAsync(keep: false);
        await exchange.RespondAsync(200, Created);
    }

    /// <summary>Reads the request and responds with 429.</summary>
    public static Task RefuseForNowAsync(LoopbackExchange exchange) => exchange.RespondAsync(429);
}
