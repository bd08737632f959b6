using System.Diagnostics;

namespace DubbingSdk;

/// <summary>A speaker in a session.</summary>
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

    /// <summary>The id of the speaker; <see langword="null"/> for a new speaker until it is saved.</summary>
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

    /// <summary>The ids of the voices of the dubs, keyed by target language.</summary>
    public IReadOnlyDictionary<string, string> Voices => _voices;

    internal StudioDraft Draft { get; }

    /// <summary>Sets the voice for some or all target languages.</summary>
    /// <param name="voiceId">The id of a library voice, or a value of <see cref="SpeakerVoice"/>.</param>
    /// <param name="languages">The target languages; none for all of them.</param>
    /// <exception cref="ArgumentException">A language is not a target language of the dub.</exception>
    public void SetVoice(string voiceId, params IReadOnlyList<string> languages)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(voiceId);
        ArgumentNullException.ThrowIfNull(languages);
        if (languages.Except(Draft.Languages, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw new ArgumentException($"The dub has no target language '{unknown}'. Add it with AddLanguage first.", nameof(languages));

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
