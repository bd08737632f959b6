using System.Diagnostics;

namespace DubbingSdk;

/// <summary>A segment in an edit of a dub.</summary>
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

    /// <summary>The id of the segment; <see langword="null"/> for one that was added and is not saved yet.</summary>
    public string? Id { get; internal set; }

    /// <summary>Who speaks; <see langword="null"/> where the service does not say.</summary>
    public StudioSpeaker? Speaker { get; private set; }

    /// <summary>When it begins in the source, from the start of the media.</summary>
    public TimeSpan Start { get; set; }

    /// <summary>When it ends in the source, from the start of the media.</summary>
    public TimeSpan End { get; set; }

    /// <summary>What is said in the source. A text can be changed, but not removed.</summary>
    public string? Text
    {
        get => _text;
        set
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            _text = value;
        }
    }

    /// <summary>The translations, one for each language that the dub is made into.</summary>
    public IReadOnlyDictionary<string, StudioTranslation> Translations => _translations;

    /// <summary>Whether the segment was deleted here.</summary>
    public bool IsDeleted { get; private set; }

    /// <summary>Gives the segment to another speaker.</summary>
    /// <param name="speaker">The speaker.</param>
    public void MoveTo(StudioSpeaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        if (speaker.Draft != _draft)
            throw new ArgumentException("The speaker is of another session.", nameof(speaker));

        Speaker = speaker;
    }

    /// <summary>Sets the times in the source and in all languages.</summary>
    /// <param name="startTime">When it begins, from the start of the media.</param>
    /// <param name="endTime">When it ends, from the start of the media.</param>
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

    /// <summary>Gives it a translation for each language that has none.</summary>
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
            throw new ArgumentException($"The segment '{Id ?? "(new)"}' goes from {startTime:c} to {endTime:c} in {language}. It must begin at 0 or later and end after it begins.", nameof(End));
    }
}
