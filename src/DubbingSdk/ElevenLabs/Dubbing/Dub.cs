using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A dub: what the service says of it.</summary>
[DebuggerDisplay("{DubbingId}: {Status}")]
public sealed class Dub
{
    /// <summary>The id of the dub.</summary>
    [JsonRequired]
    public string DubbingId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>The name of the dub.</summary>
    public string? Name { get; set; }

    /// <summary>How far the dub has come.</summary>
    public DubStatus Status { get; set; }

    /// <summary>The language of the source; <see langword="null"/> until it is known.</summary>
    public string? SourceLanguage { get; set; }

    /// <summary>The languages that are done.</summary>
    public IReadOnlyList<string> TargetLanguages { get => field ?? []; set; }

    /// <summary>Whether the dub was made for Dubbing Studio, so that it can be edited.</summary>
    public bool Editable { get; set; }

    /// <summary>When the dub was started.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>What the source is; <see langword="null"/> until it is known.</summary>
    public DubMediaMetadata? MediaMetadata { get; set; }

    /// <summary>Why the dub failed, in the service's words.</summary>
    public string? Error { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
