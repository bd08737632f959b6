namespace DubbingSdk;

/// <summary>Finds speakers and segments that requests with an ambiguous outcome have created.</summary>
internal sealed class AmbiguousCreations(StudioDraft draft, SaveState state)
{
    public void FindIn(DubbingResource now)
    {
        FindSpeakers(now);
        FindSegments(now);
    }

    private void FindSpeakers(DubbingResource now)
    {
        var unknown = now.SpeakerTracks.ExceptBy(draft.Speakers.Select(speaker => speaker.Id), track => track.Key).ToList();
        foreach (var speaker in draft.Speakers.Where(speaker => speaker.Id is null && state.IsAmbiguous(speaker)))
        {
            if (unknown.Find(track => track.Value?.SpeakerName == speaker.Name).Key is { } id)
                state.Created(speaker, id);
        }
    }

    private void FindSegments(DubbingResource now)
    {
        var owners = now.Owners();
        var unknown = now.SpeakerSegments.ExceptBy(draft.AllSegments.Select(segment => segment.Id), segment => segment.Key).ToList();
        foreach (var segment in draft.Segments.Where(segment => segment.Id is null && state.IsAmbiguous(segment)))
        {
            if (unknown.Find(created => IsSame(segment, created.Value) && owners.GetValueOrDefault(created.Key) == segment.Speaker!.Id).Key is { } id)
                state.Created(segment, id);
        }
    }

    private static bool IsSame(StudioSegment wanted, SpeakerSegment? created) =>
        created is not null && created.Start == wanted.Start && created.End == wanted.End && (wanted.Text is null || created.Text == wanted.Text);
}
