namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>A segment in the source language, and its dubs by language.</summary>
internal sealed class StudioSegment(string id, StudioSpeaker speaker, double start, double end, string text)
{
    public string Id => id;

    public StudioSpeaker Speaker { get; private set; } = speaker;

    public double Start { get; private set; } = start;

    public double End { get; private set; } = end;

    public double Seconds => End - Start;

    public string Text { get; private set; } = text;

    public Dictionary<string, StudioDub> Dubs { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Changes the segment itself.</summary>
    /// <returns>Whether the edit changed anything.</returns>
    public bool Edit(double newStart, double newEnd, string newText)
    {
        var isChanged = (Start, End, Text) != (newStart, newEnd, newText);
        (Start, End, Text) = (newStart, newEnd, newText);
        return isChanged;
    }

    public void MoveTo(StudioSpeaker newSpeaker)
    {
        if (Speaker != newSpeaker)
        {
            Speaker = newSpeaker;
            MarkDubsEdited();
        }
    }

    public void MarkDubsEdited()
    {
        foreach (var dub in Dubs.Values)
            dub.MarkEdited();
    }

    public void MarkDubsStale()
    {
        foreach (var dub in Dubs.Values)
            dub.MarkStale();
    }
}
