using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The separation of the speakers in a recording.</summary>
[DebuggerDisplay("{SampleId}: {Status}")]
public sealed class SpeakerSeparation
{
    /// <summary>The id of the voice.</summary>
    public string VoiceId { get => field ?? string.Empty; set; }

    /// <summary>The id of the recording.</summary>
    public string SampleId { get => field ?? string.Empty; set; }

    /// <summary>The status of the separation.</summary>
    public SpeakerSeparationStatus Status { get; set; }

    /// <summary>The speakers, by id.</summary>
    public IReadOnlyDictionary<string, SeparatedSpeaker> Speakers { get => field ?? ReadOnlyDictionary<string, SeparatedSpeaker>.Empty; set; }

    /// <summary>The ids of the selected speakers.</summary>
    public IReadOnlyList<string> SelectedSpeakerIds { get => field ?? []; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
