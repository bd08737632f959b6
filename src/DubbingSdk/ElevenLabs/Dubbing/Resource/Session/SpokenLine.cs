namespace DubbingSdk;

/// <summary>A text and when it is spoken: a segment in one language.</summary>
internal readonly record struct SpokenLine(TimeSpan StartTime, TimeSpan EndTime, string? Text)
{
    public static SpokenLine Of(StudioSegment segment) => new(segment.StartTime, segment.EndTime, segment.Text);

    public static SpokenLine Of(StudioTranslation translation) => new(translation.StartTime, translation.EndTime, translation.Text);

    public static SpokenLine Of(SpeakerSegment segment) => new(segment.StartTime, segment.EndTime, segment.Text);

    public static SpokenLine Of(DubbedSegment dub) => new(dub.StartTime, dub.EndTime, dub.Text);

    /// <summary>The change that turns a line into this one; <see langword="null"/> if nothing has to change. A missing text changes nothing.</summary>
    public UpdateSegmentRequest? ChangeFrom(SpokenLine current)
    {
        var change = new UpdateSegmentRequest
        {
            StartTime = StartTime == current.StartTime ? null : StartTime,
            EndTime = EndTime == current.EndTime ? null : EndTime,
            Text = Text == current.Text ? null : Text,
        };
        return change == new UpdateSegmentRequest() ? null : change;
    }
}
