using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>Where to send a file.</summary>
[DebuggerDisplay("{File.FileId}")]
public sealed class CambAiUploadResponse
{
    /// <summary>The file.</summary>
    public CambAiFile? File { get; set; }

    /// <summary>Where its bytes go.</summary>
    public CambAiUploadTarget? Upload { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
