using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>An uploaded file.</summary>
[DebuggerDisplay("{FileId}")]
public sealed class CambAiFile
{
    /// <summary>The id of the file.</summary>
    [JsonRequired]
    public string FileId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
