namespace DubbingSdk;

/// <summary>What can stand in place of the id of a voice.</summary>
public static class SpeakerVoice
{
    /// <summary>A clone made from all that the speaker says in the source.</summary>
    public const string TrackClone = "track-clone";

    /// <summary>A clone made for each segment from the segment itself.</summary>
    public const string ClipClone = "clip-clone";
}
