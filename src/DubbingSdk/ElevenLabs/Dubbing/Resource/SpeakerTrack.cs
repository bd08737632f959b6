using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A speaker, and what belongs to the speaker.</summary>
[DebuggerDisplay("{Id}: {Segments.Count} segments")]
public sealed class SpeakerTrack
{
    /// <summary>The id of the speaker.</summary>
    public string Id { get => field ?? string.Empty; set; }

    /// <summary>The speaker's part of the source.</summary>
    [JsonPropertyName("media_ref")]
    public DubbingMediaReference? MediaReference { get; set; }

    /// <summary>The name of the speaker.</summary>
    public string? SpeakerName { get; set; }

    /// <summary>The ids of the voices that speak the dubs, by language.</summary>
    public IReadOnlyDictionary<string, string> Voices { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The ids of the speaker's segments.</summary>
    public IReadOnlyList<string> Segments { get => field ?? []; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
