using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

/// <summary>Starts an emulator with a client of its ModelsLab. A source is twelve seconds long.</summary>
internal static class ModelsLab
{
    public const string Create = "/v6/voice/create_dubbing";

    /// <summary>The price of twelve seconds.</summary>
    public const int Price = 400;

    public static async Task<ServiceSession> StartAsync(
        ModelsLabOptions? options = null, long credits = 1_000_000, IReadOnlyList<string>? keys = null)
    {
        var session = await ServiceSession.StartAsync(
            new DubbingEmulatorOptions { TimeProvider = new ManualTime(), ModelsLab = options ?? new(), Credits = credits, ApiKeys = keys ?? [] },
            emulator => emulator.ModelsLabAddress);
        session.KeyHeader = null;
        return session;
    }

    public static string DubJson(string source, string more = "") =>
        $$"""{"key":"{{ServiceSession.Key}}","init_video":"{{source}}","output_lang":"es"{{more}}}""";

    public static Task<JsonNode> CreateAsync(this ServiceSession session, Uri? source = null, string more = "") =>
        session.DoAsync("POST", Create, DubJson((source ?? session.Source()).OriginalString, more));

    public static Task<JsonNode> FetchAsync(this ServiceSession session, JsonNode created) =>
        session.DoAsync("POST", $"/v6/voice/fetch/{created["id"]}", Body());

    /// <summary>Creates a dub and advances the time until it is done.</summary>
    public static async Task<JsonNode> FetchDoneAsync(this ServiceSession session, Uri? source = null, string more = "")
    {
        var created = await session.CreateAsync(source, more);
        session.Time.Advance(60);
        return await session.FetchAsync(created);
    }

    public static string Body(string key = ServiceSession.Key) => $$"""{"key":"{{key}}"}""";
}
