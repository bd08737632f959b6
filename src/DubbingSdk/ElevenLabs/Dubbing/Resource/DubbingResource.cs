using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The Dubbing Studio resource of a dub: its speakers, segments, languages and renders.</summary>
[DebuggerDisplay("{Id}, version {Version}")]
public sealed class DubbingResource
{
    /// <summary>The id of the dub.</summary>
    [JsonRequired]
    public string Id { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>The version of the resource, which each change raises.</summary>
    public long Version { get; set; }

    /// <summary>The code of the source language.</summary>
    public string? SourceLanguage { get; set; }

    /// <summary>The target languages, as codes.</summary>
    public IReadOnlyList<string> TargetLanguages { get => field ?? []; set; }

    /// <summary>The media of the source.</summary>
    public DubbingMediaReference? Input { get; set; }

    /// <summary>The background audio of the source, without the speech; <see langword="null"/> until it is separated.</summary>
    public DubbingMediaReference? Background { get; set; }

    /// <summary>The speech of the source alone; <see langword="null"/> until it is separated.</summary>
    public DubbingMediaReference? Foreground { get; set; }

    /// <summary>The speakers, keyed by id.</summary>
    public IReadOnlyDictionary<string, SpeakerTrack> SpeakerTracks { get => field ?? ReadOnlyDictionary<string, SpeakerTrack>.Empty; set; }

    /// <summary>The segments, keyed by id.</summary>
    public IReadOnlyDictionary<string, SpeakerSegment> SpeakerSegments { get => field ?? ReadOnlyDictionary<string, SpeakerSegment>.Empty; set; }

    /// <summary>The renders, keyed by id.</summary>
    public IReadOnlyDictionary<string, DubbingRender> Renders { get => field ?? ReadOnlyDictionary<string, DubbingRender>.Empty; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
