using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A dub as Dubbing Studio knows it: its speakers, segments, languages and renders.</summary>
[DebuggerDisplay("{Id}, version {Version}")]
public sealed class DubbingResource
{
    /// <summary>The id of the dub.</summary>
    [JsonRequired]
    public string Id { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>Counts the changes of the resource.</summary>
    public long Version { get; set; }

    /// <summary>The language of the source.</summary>
    public string? SourceLanguage { get; set; }

    /// <summary>The languages to dub into.</summary>
    public IReadOnlyList<string> TargetLanguages { get => field ?? []; set; }

    /// <summary>The source.</summary>
    public DubbingMediaReference? Input { get; set; }

    /// <summary>What is not speech in the source; <see langword="null"/> until it is told apart.</summary>
    public DubbingMediaReference? Background { get; set; }

    /// <summary>The speech of the source alone; <see langword="null"/> until it is told apart.</summary>
    public DubbingMediaReference? Foreground { get; set; }

    /// <summary>The speakers, by their ids.</summary>
    public IReadOnlyDictionary<string, SpeakerTrack> SpeakerTracks { get => field ?? ReadOnlyDictionary<string, SpeakerTrack>.Empty; set; }

    /// <summary>The segments, by their ids.</summary>
    public IReadOnlyDictionary<string, SpeakerSegment> SpeakerSegments { get => field ?? ReadOnlyDictionary<string, SpeakerSegment>.Empty; set; }

    /// <summary>The files made of the dub, by their ids.</summary>
    public IReadOnlyDictionary<string, DubbingRender> Renders { get => field ?? ReadOnlyDictionary<string, DubbingRender>.Empty; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
