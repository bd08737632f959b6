using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Media;

namespace DubbingSdk.Emulator.ElevenLabs.Models;

/// <summary>The catalogue of models and their capabilities.</summary>
internal static class ModelCatalog
{
    private static readonly string Json = JsonNode.Parse(EmbeddedResource.Read("models.json"))!.ToJsonString();

    private static readonly Dictionary<string, bool> Models = JsonNode.Parse(Json)!.AsArray()
        .ToDictionary(model => (string)model!["model_id"]!, model => (bool)model!["can_do_voice_conversion"]!, StringComparer.Ordinal);

    public static IReadOnlyList<Operation> Operations { get; } =
        [new("GET", "/v1/models", Handlers.Of(_ => Response.Text(Json, "application/json")))];

    /// <summary>Returns whether a model can convert voices; <see langword="null"/> for an unknown model.</summary>
    public static bool? CanConvertVoices(string id) => Models.TryGetValue(id, out var canConvert) ? canConvert : null;
}
