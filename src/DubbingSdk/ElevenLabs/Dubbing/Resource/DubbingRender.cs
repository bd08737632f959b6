using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A render: a file produced from a dub.</summary>
[DebuggerDisplay("{Id}: {Status}")]
public sealed class DubbingRender
{
    /// <summary>The id of the render.</summary>
    public string Id { get => field ?? string.Empty; set; }

    /// <summary>The version of the resource that was rendered.</summary>
    public long Version { get; set; }

    /// <summary>The target language; <see langword="null"/> if the render has no single one.</summary>
    public string? Language { get; set; }

    /// <summary>The kind of file.</summary>
    public RenderType? Type { get; set; }

    /// <summary>The file; <see langword="null"/> until the render is complete.</summary>
    [JsonPropertyName("media_ref")]
    public DubbingMediaReference? MediaReference { get; set; }

    /// <summary>The status of the render.</summary>
    public RenderStatus Status { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
