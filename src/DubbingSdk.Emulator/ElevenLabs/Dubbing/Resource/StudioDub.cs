namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>A segment in one target language.</summary>
internal sealed class StudioDub(double start, double end, string? text)
{
    public double Start { get; private set; } = start;

    public double End { get; private set; } = end;

    public double Seconds => End - Start;

    public string? Text { get; private set; } = text;

    /// <summary>Whether the audio is missing or is not that of the present text, time and voice.</summary>
    public bool IsStale { get; private set; } = true;

    public StudioAudio? Audio { get; private set; }

    /// <summary>Counts the requests that have made the dub stale, so that a job sees whether one came while it ran.</summary>
    public int Edits { get; private set; }

    public void Edit(double newStart, double newEnd, string? newText)
    {
        if ((Start, End, Text) != (newStart, newEnd, newText))
        {
            (Start, End, Text) = (newStart, newEnd, newText);
            MarkEdited();
        }
    }

    /// <summary>Notes that a request has changed what the dub is made from.</summary>
    public void MarkEdited()
    {
        IsStale = true;
        Edits++;
    }

    /// <summary>Notes that a job has changed what the dub is made from.</summary>
    public void MarkStale() => IsStale = true;

    public void Translate(string newText)
    {
        if (Text != newText)
        {
            Text = newText;
            MarkStale();
        }
    }

    public void Speak(StudioAudio audio)
    {
        Audio = audio;
        IsStale = false;
    }
}
