using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Who speaks in a recording.</summary>
[DebuggerDisplay("{SampleId}: {Status}")]
public sealed class SpeakerSeparation
{
    /// <summary>The id of the voice.</summary>
    public string VoiceId { get => field ?? string.Empty; set; }

    /// <summary>The id of the recording.</summary>
    public string SampleId { get => field ?? string.Empty; set; }

    /// <summary>How far the separation has come.</summary>
    public SpeakerSeparationStatus Status { get; set; }

    /// <summary>The speakers, by id.</summary>
    public IReadOnlyDictionary<string, SeparatedSpeaker> Speakers { get => field ?? ReadOnlyDictionary<string, SeparatedSpeaker>.Empty; set; }

    /// <summary>The ids of the speakers that are used.</summary>
    public IReadOnlyList<string> SelectedSpeakerIds { get => field ?? []; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
