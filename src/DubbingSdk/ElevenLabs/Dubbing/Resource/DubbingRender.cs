using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A file made of a dub.</summary>
[DebuggerDisplay("{Id}: {Status}")]
public sealed class DubbingRender
{
    /// <summary>The id of the render.</summary>
    public string Id { get => field ?? string.Empty; set; }

    /// <summary>The version of the resource that it shows.</summary>
    public long Version { get; set; }

    /// <summary>The language; <see langword="null"/> where there is no single one.</summary>
    public string? Language { get; set; }

    /// <summary>What kind of file it is.</summary>
    public RenderType? Type { get; set; }

    /// <summary>The file; <see langword="null"/> until it is complete.</summary>
    [JsonPropertyName("media_ref")]
    public DubbingMediaReference? MediaReference { get; set; }

    /// <summary>How far it has come.</summary>
    public RenderStatus Status { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
