namespace DubbingSdk.Providers;

/// <summary>Which file of a dub.</summary>
public enum DubbingOutputKind
{
    /// <summary>What the service made: the video where there is one, else the sound.</summary>
    Main,

    /// <summary>The sound alone.</summary>
    Audio,

    /// <summary>The video.</summary>
    Video,
}
