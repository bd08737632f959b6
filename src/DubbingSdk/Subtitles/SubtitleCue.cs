namespace DubbingSdk;

/// <summary>A subtitle cue: a text and the time span in which it is shown.</summary>
/// <remarks>A cue contains only what subtitle files can represent: times in whole milliseconds, and a text without blank lines, which would end the cue.</remarks>
public sealed record SubtitleCue
{
    /// <summary>The time at which the cue appears, relative to the start of the media, rounded to milliseconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or more than 999999 hours.</exception>
    public required TimeSpan Start
    {
        get;
        init => field = SubtitleTime.Round(value, nameof(Start));
    }

    /// <summary>The time at which the cue disappears, relative to the start of the media, rounded to milliseconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or more than 999999 hours.</exception>
    public required TimeSpan End
    {
        get;
        init => field = SubtitleTime.Round(value, nameof(End));
    }

    /// <summary>The plain text without markup. Lines are separated by <c>\n</c>; blank lines are removed.</summary>
    public required string Text
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Text));
            field = string.Join('\n', SubtitleReader.SplitLines(value).Where(static line => !SubtitleReader.IsBlank(line)));
        }
    }

    /// <summary>The speaker. WebVTT preserves it; SubRip does not.</summary>
    public string? Speaker
    {
        get;
        init => field = ToSingleLine(value);
    }

    /// <summary>The identifier of the cue. WebVTT preserves it; SubRip numbers its cues instead.</summary>
    /// <exception cref="ArgumentException">The value contains <c>--&gt;</c>, which WebVTT does not allow.</exception>
    public string? Id
    {
        get;
        init => field = value?.Contains(SubtitleTime.Arrow, StringComparison.Ordinal) == true
            ? throw new ArgumentException($"The id of a cue must not contain {SubtitleTime.Arrow}.", nameof(Id))
            : ToSingleLine(value);
    }

    /// <summary>The text on one line.</summary>
    internal string SpokenText => Text.Replace('\n', ' ');

    /// <summary>Returns the times of the cue. The text is left out, so that logs do not contain it.</summary>
    /// <returns>The times.</returns>
    public override string ToString() => SubtitleTime.Format(Start, End, '.');

    private static string? ToSingleLine(string? text) =>
        text is null || string.Join(' ', SubtitleReader.SplitLines(text)).Trim() is not { Length: > 0 } line ? null : line;
}
