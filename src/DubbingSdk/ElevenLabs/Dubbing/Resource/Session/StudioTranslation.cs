using System.Diagnostics;

namespace DubbingSdk;

/// <summary>A segment in one target language, in a session.</summary>
[DebuggerDisplay("{Language}: {Start} to {End}")]
public sealed class StudioTranslation
{
    private string? _text;

    internal StudioTranslation(string language) => Language = language;

    /// <summary>The code of the target language.</summary>
    public string Language { get; }

    /// <summary>The start of the dubbed segment, measured from the start of the media.</summary>
    public TimeSpan Start { get; set; }

    /// <summary>The end of the dubbed segment, measured from the start of the media.</summary>
    public TimeSpan End { get; set; }

    /// <summary>The translation; <see langword="null"/> until the segment is translated. It can be changed, but not removed.</summary>
    public string? Text
    {
        get => _text;
        set
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            _text = value;
        }
    }

    /// <summary>Whether the segment was dubbed and not stale when the resource was last read.</summary>
    public bool IsFresh { get; private set; }

    internal void Load(DubbedSegment? dub, TimeSpan segmentStart, TimeSpan segmentEnd)
    {
        (Start, End) = dub is null ? (segmentStart, segmentEnd) : (dub.Start, dub.End);
        (IsFresh, _text) = (dub is { IsFresh: true }, dub?.Text);
    }
}
