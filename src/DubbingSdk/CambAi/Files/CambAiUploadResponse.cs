using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>The response to the creation of an upload target.</summary>
[DebuggerDisplay("{File.FileId}")]
public sealed class CambAiUploadResponse
{
    /// <summary>The file, with its id.</summary>
    public CambAiFile? File { get; set; }

    /// <summary>The target of the bytes.</summary>
    public CambAiUploadTarget? Upload { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
