namespace DubbingSdk;

/// <summary>The kinds of changes that a save sends.</summary>
public enum StudioEditKind
{
    /// <summary>A segment was deleted.</summary>
    SegmentDeleted,

    /// <summary>A language was added.</summary>
    LanguageAdded,

    /// <summary>A speaker was added.</summary>
    SpeakerAdded,

    /// <summary>The name or the voice of a speaker was changed.</summary>
    SpeakerChanged,

    /// <summary>Segments were moved to another speaker.</summary>
    SegmentsMoved,

    /// <summary>The text or the times of a segment were changed in one language.</summary>
    SegmentChanged,

    /// <summary>A segment was added.</summary>
    SegmentAdded,
}
