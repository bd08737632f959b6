namespace DubbingSdk;

/// <summary>The text and the times of a segment in one language.</summary>
internal readonly record struct SpokenLine(TimeSpan Start, TimeSpan End, string? Text)
{
    public static SpokenLine Of(StudioSegment segment) => new(segment.Start, segment.End, segment.Text);

    public static SpokenLine Of(StudioTranslation translation) => new(translation.Start, translation.End, translation.Text);

    public static SpokenLine Of(SpeakerSegment segment) => new(segment.Start, segment.End, segment.Text);

    public static SpokenLine Of(DubbedSegment dub) => new(dub.Start, dub.End, dub.Text);

    /// <summary>The change from another line to this one; <see langword="null"/> if they are equal. A missing text changes nothing.</summary>
    public UpdateSegmentRequest? ChangeFrom(SpokenLine current)
    {
        var change = new UpdateSegmentRequest
        {
            Start = Start == current.Start ? null : Start,
            End = End == current.End ? null : End,
            Text = Text == current.Text ? null : Text,
        };
        return change == new UpdateSegmentRequest() ? null : change;
    }
}
