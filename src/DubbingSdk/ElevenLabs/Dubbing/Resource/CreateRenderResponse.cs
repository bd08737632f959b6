using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The response to the creation of a render.</summary>
internal sealed class CreateRenderResponse
{
    /// <summary>The version of the resource.</summary>
    public long Version { get; set; }

    /// <summary>The id of the render.</summary>
    [JsonRequired]
    public string RenderId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
