using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The answer to deleting a dub.</summary>
[DebuggerDisplay("{Status}")]
public sealed class DeleteDubResponse
{
    /// <summary>What the service says of the deletion, usually <c>ok</c>.</summary>
    public string? Status { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
