using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

/// <summary>Starts an emulator with a client of its CAMB.AI. A source is twelve seconds long.</summary>
internal static class CambAi
{
    public const int English = 1;
    public const int Spanish = 54;
    public const int French = 76;

    /// <summary>The price of one language of twelve seconds.</summary>
    public const int Price = 400;

    public static Task<ServiceSession> StartAsync(CambAiOptions? options = null, long credits = 1_000_000, IReadOnlyList<string>? keys = null) =>
        ServiceSession.StartAsync(
            new DubbingEmulatorOptions { TimeProvider = new ManualTime(), CambAi = options ?? new(), Credits = credits, ApiKeys = keys ?? [] },
            emulator => emulator.CambAiAddress);

    public static string DubJson(Uri source, string targets = "54", string more = "") =>
        $$"""{"video_url":"{{source}}","source_language":1,"target_languages":[{{targets}}]{{more}}}""";

    /// <summary>Creates a dub.</summary>
    /// <returns>The id of the task.</returns>
    public static async Task<string> SubmitAsync(this ServiceSession session, string order) =>
        (string)(await session.DoAsync("POST", "/dub", order))["task_id"]!;

    /// <summary>Creates a dub and advances the time until it is done.</summary>
    /// <returns>The number of the run.</returns>
    public static async Task<long> RunAsync(this ServiceSession session, string targets = "54", Uri? source = null)
    {
        var task = await session.SubmitAsync(DubJson(source ?? session.Source(), targets));
        session.Time.Advance(60);
        return (long)(await session.StatusAsync(task))["run_id"]!;
    }

    public static Task<JsonNode> StatusAsync(this ServiceSession session, string task) => session.DoAsync("GET", $"/dub/{task}");

    /// <summary>Returns the locations and types of a validation error.</summary>
    public static string Errors(ReadResponse response)
    {
        ((int)response.Status).Should().Be(422, response.Text);
        return string.Join(' ', response.Json["detail"]!.AsArray().Select(error => error!["loc"]!.ToJsonString() + (string)error["type"]!));
    }
}
