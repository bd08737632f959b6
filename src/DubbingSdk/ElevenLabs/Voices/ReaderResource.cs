using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Something of the reader application.</summary>
[DebuggerDisplay("{ResourceType}: {ResourceId}")]
public sealed class ReaderResource
{
    /// <summary>What it is.</summary>
    public ReaderResourceType ResourceType { get; set; }

    /// <summary>The id of it.</summary>
    public string ResourceId { get => field ?? string.Empty; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
