using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>The response to an upload.</summary>
[DebuggerDisplay("{FileUrls.Count} files")]
public sealed class SegmindUploadResponse
{
    /// <summary>The URIs of the uploaded files. Pass one to <see cref="MediaSource.FromUri"/>.</summary>
    public IReadOnlyList<Uri> FileUrls { get => field ?? []; set; }

    /// <summary>The message of the service.</summary>
    public string? Message { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
