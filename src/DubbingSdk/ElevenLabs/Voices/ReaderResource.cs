using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A resource of the reader application.</summary>
[DebuggerDisplay("{ResourceType}: {ResourceId}")]
public sealed class ReaderResource
{
    /// <summary>The type of the resource.</summary>
    public ReaderResourceType ResourceType { get; set; }

    /// <summary>The id of the resource.</summary>
    public string ResourceId { get => field ?? string.Empty; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
