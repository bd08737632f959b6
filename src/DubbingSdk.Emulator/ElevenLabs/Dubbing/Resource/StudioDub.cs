namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>A segment in one target language.</summary>
internal sealed class StudioDub(double start, double end, string? text)
{
    public double Start { get; private set; } = start;

    public double End { get; private set; } = end;

    public double Seconds => End - Start;

    public string? Text { get; private set; } = text;

    /// <summary>Whether the audio is missing or does not match the current text, time and voice.</summary>
    public bool IsStale { get; private set; } = true;

    public StudioAudio? Audio { get; private set; }

    /// <summary>The number of edits, so that a job can detect one that happened while it ran.</summary>
    public int Edits { get; private set; }

    public void Edit(double newStart, double newEnd, string? newText)
    {
        if ((Start, End, Text) != (newStart, newEnd, newText))
        {
            (Start, End, Text) = (newStart, newEnd, newText);
            MarkEdited();
        }
    }

    /// <summary>Records an edit after which the audio is stale.</summary>
    public void MarkEdited()
    {
        IsStale = true;
        Edits++;
    }

    /// <summary>Marks the audio as stale because a job changed its input, which is no edit.</summary>
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
