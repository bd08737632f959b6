namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>A segment of a project in the source language.</summary>
internal sealed class ProjectSegment(string id, string? externalId, string text, string speakerId, double start, double end)
{
    public string Id => id;

    public string? ExternalId => externalId;

    public string Text { get; private set; } = text;

    public string SpeakerId { get; private set; } = speakerId;

    public double Start { get; private set; } = start;

    public double End { get; private set; } = end;

    public double Seconds => End - Start;

    /// <summary>Applies a change.</summary>
    /// <returns>The kind of change that the patch made.</returns>
    public SegmentChange Edit(SegmentPatch patch)
    {
        var before = (Text, SpeakerId, Start, End);
        Text = patch.Text ?? Text;
        SpeakerId = patch.SpeakerId ?? SpeakerId;
        Start = patch.Start ?? Start;
        End = patch.End ?? End;
        return before.Text != Text ? SegmentChange.Text
            : before != (Text, SpeakerId, Start, End) ? SegmentChange.Delivery
            : SegmentChange.None;
    }
}
