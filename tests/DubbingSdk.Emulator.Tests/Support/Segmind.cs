using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

/// <summary>Starts an emulator with a client of its Segmind. A source is twelve seconds long.</summary>
internal static class Segmind
{
    /// <summary>The price of twelve seconds.</summary>
    public const int Price = 400;

    /// <summary>The time until a dub of such a source is done, in seconds.</summary>
    public const double Time = 3.4;

    public static Task<ServiceSession> StartAsync(SegmindOptions? options = null, long credits = 1_000_000) => ServiceSession.StartAsync(
        new DubbingEmulatorOptions { TimeProvider = new ManualTime(), Segmind = options ?? new(), Credits = credits },
        emulator => emulator.SegmindAddress);

    public static string DubJson(Uri source, string more = "") => $$"""{"source_url":"{{source}}","target_lang":"es"{{more}}}""";

    public static async Task<JsonNode> QueueAsync(this ServiceSession session, Uri? source = null, string more = "") =>
        await session.DoAsync("POST", "/v2/dubbing", DubJson(source ?? session.Source(), more));

    /// <summary>Creates a dub and advances the time until it is done.</summary>
    /// <returns>The path of the result.</returns>
    public static async Task<string> FinishAsync(this ServiceSession session, Uri? source = null, string more = "")
    {
        var id = (string)(await session.QueueAsync(source, more))["request_id"]!;
        session.Time.Advance(60);
        return $"/v2/requests/{id}";
    }

    /// <summary>Waits until a blocking call is in progress and advances the time.</summary>
    public static async Task<ReadResponse> BlockAsync(this ServiceSession session, string order, double seconds = Time)
    {
        var response = session.PostAsync("/v1/dubbing", order);
        while (session.Time.Timers == 0 && !response.IsCompleted)
            await Task.Yield();

        session.Time.Advance(seconds);
        return await response;
    }
}
