using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The response to the deletion of a dub.</summary>
[DebuggerDisplay("{Status}")]
public sealed class DeleteDubResponse
{
    /// <summary>The status of the deletion, usually <c>ok</c>.</summary>
    public string? Status { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
