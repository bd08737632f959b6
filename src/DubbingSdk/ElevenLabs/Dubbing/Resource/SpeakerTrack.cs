using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A speaker track: a speaker of a dub, with the segments and voices.</summary>
[DebuggerDisplay("{Id}: {Segments.Count} segments")]
public sealed class SpeakerTrack
{
    /// <summary>The id of the speaker.</summary>
    public string Id { get => field ?? string.Empty; set; }

    /// <summary>The audio of the speaker in the source.</summary>
    [JsonPropertyName("media_ref")]
    public DubbingMediaReference? MediaReference { get; set; }

    /// <summary>The name of the speaker.</summary>
    public string? SpeakerName { get; set; }

    /// <summary>The ids of the voices of the dubs, keyed by target language.</summary>
    public IReadOnlyDictionary<string, string> Voices { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The ids of the speaker's segments.</summary>
    public IReadOnlyList<string> Segments { get => field ?? []; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
