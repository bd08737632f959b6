using System.Diagnostics;

namespace DubbingSdk;

/// <summary>A segment in a session.</summary>
[DebuggerDisplay("{Id}: {Start} to {End}")]
public sealed class StudioSegment
{
    private readonly StudioDraft _draft;
    private readonly Dictionary<string, StudioTranslation> _translations = new(StringComparer.Ordinal);
    private string? _text;

    internal StudioSegment(StudioDraft draft, string? id)
    {
        _draft = draft;
        Id = id;
    }

    /// <summary>The id of the segment; <see langword="null"/> for a new segment until it is saved.</summary>
    public string? Id { get; internal set; }

    /// <summary>The speaker; <see langword="null"/> if the service reports none.</summary>
    public StudioSpeaker? Speaker { get; private set; }

    /// <summary>The start of the segment in the source, measured from the start of the media.</summary>
    public TimeSpan Start { get; set; }

    /// <summary>The end of the segment in the source, measured from the start of the media.</summary>
    public TimeSpan End { get; set; }

    /// <summary>The text in the source language. It can be changed, but not removed.</summary>
    public string? Text
    {
        get => _text;
        set
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            _text = value;
        }
    }

    /// <summary>The translations, keyed by target language.</summary>
    public IReadOnlyDictionary<string, StudioTranslation> Translations => _translations;

    /// <summary>Whether the segment was deleted in this session.</summary>
    public bool IsDeleted { get; private set; }

    /// <summary>Moves the segment to another speaker.</summary>
    /// <param name="speaker">The new speaker, of the same session.</param>
    /// <exception cref="ArgumentException">The speaker belongs to another session.</exception>
    public void MoveTo(StudioSpeaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        if (speaker.Draft != _draft)
            throw new ArgumentException("The speaker belongs to another session. Take one of the Speakers of this session.", nameof(speaker));

        Speaker = speaker;
    }

    /// <summary>Sets the times in the source and in all target languages.</summary>
    /// <param name="startTime">The start of the segment, measured from the start of the media.</param>
    /// <param name="endTime">The end of the segment, measured from the start of the media.</param>
    public void SetTimes(TimeSpan startTime, TimeSpan endTime)
    {
        SegmentTimes.Check(startTime, endTime);
        (Start, End) = (startTime, endTime);
        foreach (var translation in _translations.Values)
            (translation.Start, translation.End) = (startTime, endTime);
    }

    /// <summary>Deletes the segment in all languages.</summary>
    public void Delete()
    {
        IsDeleted = true;
        _draft.SegmentsChanged();
    }

    internal void Load(SpeakerSegment loaded, StudioSpeaker? speaker, IReadOnlyList<string> languages)
    {
        (Speaker, Start, End, _text) = (speaker, loaded.Start, loaded.End, loaded.Text);
        Complete(languages);
        foreach (var (language, translation) in _translations)
            translation.Load(loaded.Dubs.GetValueOrDefault(language), Start, End);
    }

    /// <summary>Adds the missing translations.</summary>
    internal void Complete(IReadOnlyList<string> languages)
    {
        foreach (var language in languages)
            _translations.TryAdd(language, new StudioTranslation(language) { Start = Start, End = End });
    }

    internal void Check()
    {
        Check(Start, End, "the source");
        foreach (var (language, translation) in _translations)
            Check(translation.Start, translation.End, language);
    }

    private void Check(TimeSpan startTime, TimeSpan endTime, string language)
    {
        if (startTime < TimeSpan.Zero || endTime <= startTime)
            throw new ArgumentException($"The segment '{Id ?? "(new)"}' has the times {startTime:c} to {endTime:c} in {language}. The start must not be negative, and the end must be after the start.", nameof(End));
    }
}
