using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The answer to starting a render.</summary>
internal sealed class CreateRenderResponse
{
    /// <summary>The version of the resource.</summary>
    public long Version { get; set; }

    /// <summary>The id of the render.</summary>
    [JsonRequired]
    public string RenderId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
