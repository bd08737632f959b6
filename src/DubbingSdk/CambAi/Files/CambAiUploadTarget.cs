using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>Where the bytes of a file go.</summary>
[DebuggerDisplay("{Uri.Host}")]
public sealed class CambAiUploadTarget
{
    /// <summary>The signed address to <c>PUT</c> the bytes to.</summary>
    [JsonPropertyName("url")]
    public Uri? Uri { get; set; }

    /// <summary>The headers to send with them, exactly these.</summary>
    public IReadOnlyDictionary<string, string> Headers { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
