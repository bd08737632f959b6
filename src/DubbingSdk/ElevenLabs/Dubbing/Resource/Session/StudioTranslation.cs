using System.Diagnostics;

namespace DubbingSdk;

/// <summary>A segment in one language, in an edit of a dub.</summary>
[DebuggerDisplay("{Language}: {Start} to {End}")]
public sealed class StudioTranslation
{
    private string? _text;

    internal StudioTranslation(string language) => Language = language;

    /// <summary>The language.</summary>
    public string Language { get; }

    /// <summary>When the dub begins, from the start of the media.</summary>
    public TimeSpan Start { get; set; }

    /// <summary>When the dub ends, from the start of the media.</summary>
    public TimeSpan End { get; set; }

    /// <summary>The translation; <see langword="null"/> until there is one. It can be changed, but not removed.</summary>
    public string? Text
    {
        get => _text;
        set
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            _text = value;
        }
    }

    /// <summary>Whether it was dubbed, and the audio fitted, when the dub was last looked at.</summary>
    public bool IsFresh { get; private set; }

    internal void Load(DubbedSegment? dub, TimeSpan segmentStart, TimeSpan segmentEnd)
    {
        (Start, End) = dub is null ? (segmentStart, segmentEnd) : (dub.Start, dub.End);
        (IsFresh, _text) = (dub is { IsFresh: true }, dub?.Text);
    }
}
