using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>The upload target of a file.</summary>
[DebuggerDisplay("{Uri.Host}")]
public sealed class CambAiUploadTarget
{
    /// <summary>The signed URI to <c>PUT</c> the bytes to.</summary>
    [JsonPropertyName("url")]
    public Uri? Uri { get; set; }

    /// <summary>The headers that the <c>PUT</c> must have, without any others.</summary>
    public IReadOnlyDictionary<string, string> Headers { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
