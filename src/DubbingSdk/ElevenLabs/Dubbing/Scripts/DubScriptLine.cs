namespace DubbingSdk;

/// <summary>A line of a script.</summary>
public sealed record DubScriptLine
{
    /// <summary>The speaker.</summary>
    public required string Speaker { get; init; }

    /// <summary>The start of the line, measured from the start of the media. Rounded to milliseconds.</summary>
    public required TimeSpan Start
    {
        get;
        init => field = SubtitleTime.Round(value, nameof(Start));
    }

    /// <summary>The end of the line, measured from the start of the media. Rounded to milliseconds.</summary>
    public required TimeSpan End
    {
        get;
        init => field = SubtitleTime.Round(value, nameof(End));
    }

    /// <summary>The text in the source language.</summary>
    public required string Transcription { get; init; }

    /// <summary>The text in the target language.</summary>
    public required string Translation { get; init; }

    /// <summary>Returns the times of the line, without its texts.</summary>
    /// <returns>The times.</returns>
    public override string ToString() => SubtitleTime.Format(Start, End, '.');
}
