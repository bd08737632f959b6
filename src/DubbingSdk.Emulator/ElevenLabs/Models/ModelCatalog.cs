using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Media;

namespace DubbingSdk.Emulator.ElevenLabs.Models;

/// <summary>The models there are, and what they can do.</summary>
internal static class ModelCatalog
{
    private static readonly string Json = JsonNode.Parse(EmbeddedResource.Read("models.json"))!.ToJsonString();

    private static readonly Dictionary<string, bool> Models = JsonNode.Parse(Json)!.AsArray()
        .ToDictionary(model => (string)model!["model_id"]!, model => (bool)model!["can_do_voice_conversion"]!, StringComparer.Ordinal);

    public static IReadOnlyList<Operation> Operations { get; } =
        [new("GET", "/v1/models", Handlers.Of(_ => Response.Text(Json, "application/json")))];

    /// <summary>Whether a model turns one voice into another; <see langword="null"/> for a model that is not known.</summary>
    public static bool? CanConvertVoices(string id) => Models.TryGetValue(id, out var canConvert) ? canConvert : null;
}
