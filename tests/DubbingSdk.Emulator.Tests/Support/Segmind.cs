using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

/// <summary>An emulator with a client that speaks to its Segmind. A source is twelve seconds long.</summary>
internal static class Segmind
{
    /// <summary>The price of twelve seconds.</summary>
    public const int Price = 400;

    /// <summary>How long such a source takes.</summary>
    public const double Time = 3.4;

    public static Task<ServiceSession> StartAsync(SegmindOptions? options = null, long credits = 1_000_000) => ServiceSession.StartAsync(
        new DubbingEmulatorOptions { TimeProvider = new ManualTime(), Segmind = options ?? new(), Credits = credits },
        emulator => emulator.SegmindAddress);

    public static string Order(Uri source, string more = "") => $$"""{"source_url":"{{source}}","target_lang":"es"{{more}}}""";

    public static async Task<JsonNode> QueueAsync(this ServiceSession session, Uri? source = null, string more = "") =>
        await session.DoAsync("POST", "/v2/dubbing", Order(source ?? session.Source(), more));

    /// <summary>Dubs to the end.</summary>
    /// <returns>The path of the result.</returns>
    public static async Task<string> FinishAsync(this ServiceSession session, Uri? source = null, string more = "")
    {
        var id = (string)(await session.QueueAsync(source, more))["request_id"]!;
        session.Time.Advance(60);
        return $"/v2/requests/{id}";
    }

    /// <summary>Waits until a blocking call is under way, and lets its time pass.</summary>
    public static async Task<Answered> BlockAsync(this ServiceSession session, string order, double seconds = Time)
    {
        var answer = session.PostAsync("/v1/dubbing", order);
        while (session.Time.Timers == 0 && !answer.IsCompleted)
            await Task.Yield();

        session.Time.Advance(seconds);
        return await answer;
    }
}
