namespace DubbingSdk;

/// <summary>What subtitles show at one time.</summary>
/// <remarks>A cue holds what a subtitle file can hold: times in whole milliseconds, and a text without blank lines, which would end the cue.</remarks>
public sealed record SubtitleCue
{
    /// <summary>When it appears, from the start of the media. Rounded to milliseconds.</summary>
    public required TimeSpan Start
    {
        get;
        init => field = SubtitleTime.Round(value, nameof(Start));
    }

    /// <summary>When it disappears, from the start of the media. Rounded to milliseconds.</summary>
    public required TimeSpan End
    {
        get;
        init => field = SubtitleTime.Round(value, nameof(End));
    }

    /// <summary>The text, plain and without markup. Its lines are separated by <c>\n</c>; blank ones are left out.</summary>
    public required string Text
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Text));
            field = string.Join('\n', SubtitleReader.SplitLines(value).Where(static line => !SubtitleReader.IsBlank(line)));
        }
    }

    /// <summary>Who speaks. WebVTT can say so; SubRip cannot.</summary>
    public string? Speaker
    {
        get;
        init => field = InOneLine(value);
    }

    /// <summary>The name of the cue. WebVTT keeps it; SubRip numbers its cues instead.</summary>
    /// <exception cref="ArgumentException">It contains <c>--&gt;</c>, which WebVTT does not allow.</exception>
    public string? Id
    {
        get;
        init => field = value?.Contains(SubtitleTime.Arrow, StringComparison.Ordinal) == true
            ? throw new ArgumentException($"The id of a cue must not contain {SubtitleTime.Arrow}.", nameof(Id))
            : InOneLine(value);
    }

    /// <summary>The text in one line, as it is said.</summary>
    internal string SpokenText => Text.Replace('\n', ' ');

    /// <summary>Says when the cue is shown, never its text.</summary>
    /// <returns>The times.</returns>
    public override string ToString() => SubtitleTime.Format(Start, End, '.');

    private static string? InOneLine(string? text) =>
        text is null || string.Join(' ', SubtitleReader.SplitLines(text)).Trim() is not { Length: > 0 } line ? null : line;
}
