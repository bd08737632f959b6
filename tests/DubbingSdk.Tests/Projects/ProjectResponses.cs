using System.Text.Json.Nodes;
using DubbingSdk.Tests.Operations;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Projects;

/// <summary>The responses of the service to requests for projects and their languages.</summary>
internal static class ProjectResponses
{
    /// <summary>Polls every ten seconds, less the jitter, and gives up after a minute without progress.</summary>
    public static PollingOptions EveryTenSeconds => new()
    {
        MinInterval = TimeSpan.FromSeconds(10),
        MaxInterval = TimeSpan.FromSeconds(10),
        NoProgressTimeout = TimeSpan.FromMinutes(1),
    };

    public static CreateProjectRequest Request => new() { Source = MediaSource.FromUri(new Uri("https://media.example/source.mp3")), Reference = "job 4711" };

    public static JsonObject Failure => new() { ["code"] = "internal_error", ["message"] = "No speech was found.", ["retryable"] = true };

    public static Func<LoopbackExchange, Task> Project(string status, JsonObject? error = null, params string[] languages) => exchange => exchange.RespondAsync(
        exchange.Method == "POST" ? 201 : 200,
        new JsonObject
        {
            ["project_id"] = "p1",
            ["status"] = status,
            ["error"] = error?.DeepClone(),
            ["language_ids"] = new JsonArray([.. languages.Select(language => (JsonNode)language)]),
        }.ToJsonString(),
        headers: $"request-id: req-{exchange.Number}");

    public static Func<LoopbackExchange, Task> Language(string status, long revision = 0, long? outputRevision = null, Uri? address = null, JsonObject? error = null) => exchange => exchange.RespondAsync(
        exchange.Method == "POST" ? 201 : 200,
        new JsonObject
        {
            ["language_id"] = "l1",
            ["project_id"] = "p1",
            ["status"] = status,
            ["revision"] = revision,
            ["output_revision"] = outputRevision,
            ["outputs"] = address is null ? null : new JsonObject { ["lossless_audio"] = address.AbsoluteUri },
            ["error"] = error?.DeepClone(),
        }.ToJsonString(),
        headers: $"request-id: req-{exchange.Number}");

    public static Func<LoopbackExchange, Task> Regenerating => exchange => exchange.RespondAsync(
        202,
        """{"regenerated_segment_ids":["s1"],"regenerated_seconds":2.5,"charged_seconds":0.5,"free_regeneration_seconds_remaining":0}""",
        headers: "request-id: req-begun");

    public static Func<LoopbackExchange, Task> Page(string? next, params (string Id, string? Reference, string CreatedAt)[] projects) => Dubs.Respond(new JsonObject
    {
        ["projects"] = new JsonArray([.. projects.Select(project => new JsonObject { ["project_id"] = project.Id, ["reference"] = project.Reference, ["created_at"] = project.CreatedAt })]),
        ["next_cursor"] = next,
    }.ToJsonString());
}
