namespace DubbingSdk;

/// <summary>The special values for the id of a voice.</summary>
public static class SpeakerVoice
{
    /// <summary>A clone from the whole track of the speaker in the source.</summary>
    public const string TrackClone = "track-clone";

    /// <summary>A clone for each segment, from the segment itself.</summary>
    public const string ClipClone = "clip-clone";
}
