namespace DubbingSdk;

/// <summary>What a speaker says at one time, in the source and in the dub.</summary>
public sealed record DubScriptLine
{
    /// <summary>Who speaks.</summary>
    public required string Speaker { get; init; }

    /// <summary>When it begins, from the start of the media. Rounded to milliseconds.</summary>
    public required TimeSpan Start
    {
        get;
        init => field = SubtitleTime.Round(value, nameof(Start));
    }

    /// <summary>When it ends, from the start of the media. Rounded to milliseconds.</summary>
    public required TimeSpan End
    {
        get;
        init => field = SubtitleTime.Round(value, nameof(End));
    }

    /// <summary>What is said in the source.</summary>
    public required string Transcription { get; init; }

    /// <summary>What is said in the dub.</summary>
    public required string Translation { get; init; }

    /// <summary>Says when it is said, never what.</summary>
    /// <returns>The times.</returns>
    public override string ToString() => SubtitleTime.Format(Start, End, '.');
}
