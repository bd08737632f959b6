using System.Diagnostics;

namespace DubbingSdk;

/// <summary>A speaker in an edit of a dub.</summary>
[DebuggerDisplay("{Id}: {Name}")]
public sealed class StudioSpeaker
{
    private readonly Dictionary<string, string> _voices;
    private string? _name;

    internal StudioSpeaker(StudioDraft draft, string? id, string? name, Dictionary<string, string> voices)
    {
        _voices = voices;
        Draft = draft;
        Id = id;
        _name = name;
    }

    /// <summary>The id of the speaker; <see langword="null"/> for one that was added and is not saved yet.</summary>
    public string? Id { get; internal set; }

    /// <summary>The name of the speaker. It can be changed, but not removed.</summary>
    public string? Name
    {
        get => _name;
        set
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            _name = value;
        }
    }

    /// <summary>The ids of the voices that speak the dubs, by language.</summary>
    public IReadOnlyDictionary<string, string> Voices => _voices;

    internal StudioDraft Draft { get; }

    /// <summary>Sets the voice for some languages.</summary>
    /// <param name="voiceId">The id of a voice of the library, or one of <see cref="SpeakerVoice"/>.</param>
    /// <param name="languages">The languages; none for all that the dub is made into.</param>
    public void SetVoice(string voiceId, params IReadOnlyList<string> languages)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(voiceId);
        ArgumentNullException.ThrowIfNull(languages);
        if (languages.Except(Draft.Languages, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw new ArgumentException($"The dub is not made into '{unknown}'. Add the language first.", nameof(languages));

        foreach (var language in languages.Count > 0 ? languages : Draft.Languages)
            _voices[language] = voiceId;
    }

    internal void Load(SpeakerTrack track)
    {
        _name = track.SpeakerName;
        _voices.Clear();
        foreach (var (language, voice) in track.Voices)
            _voices[language] = voice;
    }
}
