using System.Text.Json.Nodes;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Studio;

/// <summary>The responses of the service to requests for a dub in the Studio.</summary>
internal static class StudioDub
{
    public const string Id = "dub1";

    /// <summary>Polls every ten seconds, less the jitter, and gives up after a minute without progress.</summary>
    public static PollingOptions EveryTenSeconds => new()
    {
        MinInterval = TimeSpan.FromSeconds(10),
        MaxInterval = TimeSpan.FromSeconds(10),
        NoProgressTimeout = TimeSpan.FromMinutes(1),
    };

    /// <summary>Responds to a start of work.</summary>
    public static Func<LoopbackExchange, Task> Accept(string receipt = """{"version":2}""") => exchange => exchange.RespondAsync(200, receipt, headers: "request-id: req-begun");

    /// <summary>
    /// Responds with the dubs of segments as <c>s1/es:fresh s1/fr:new</c>. A dub is <c>new</c> (nothing there yet), <c>text</c> (translated, not spoken),
    /// <c>stale</c> (spoken, then changed), <c>silent</c> (not stale, but without audio) or <c>fresh</c>.
    /// </summary>
    public static Func<LoopbackExchange, Task> Dubs(string dubs, string languages = "es fr") => exchange => exchange.RespondAsync(200, new JsonObject
    {
        ["id"] = Id,
        ["target_languages"] = new JsonArray([.. languages.Split(' ').Select(language => (JsonNode)language)]),
        ["speaker_segments"] = new JsonObject(dubs.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(dub => dub.Split('/', ':'))
            .GroupBy(dub => dub[0], dub => KeyValuePair.Create(dub[1], (JsonNode?)Dub(dub[2])))
            .Select(segment => KeyValuePair.Create(segment.Key, (JsonNode?)new JsonObject { ["id"] = segment.Key, ["dubs"] = new JsonObject(segment) }))),
    }.ToJsonString());

    /// <summary>Responds with renders as <c>r1:processing r2:complete</c>. Those that are complete have a file at a URI.</summary>
    public static Func<LoopbackExchange, Task> Renders(string renders, Uri? address = null) => exchange => exchange.RespondAsync(200, new JsonObject
    {
        ["id"] = Id,
        ["renders"] = new JsonObject(renders.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(render => render.Split(':'))
            .Select(render => KeyValuePair.Create(render[0], (JsonNode?)Render(render[0], render[1], address)))),
    }.ToJsonString(), headers: $"request-id: req-{exchange.Number}");

    private static JsonObject Dub(string state) => new()
    {
        ["text"] = state == "new" ? null : "Hola.",
        ["audio_stale"] = state is not ("fresh" or "silent"),
        ["media_ref"] = state is "fresh" or "stale" ? new JsonObject { ["src"] = "clip.mp3" } : null,
    };

    private static JsonObject Render(string id, string status, Uri? address) => new()
    {
        ["id"] = id,
        ["status"] = status,
        ["media_ref"] = status == "complete" ? new JsonObject { ["src"] = "render.wav", ["url"] = address?.AbsoluteUri } : null,
    };
}
