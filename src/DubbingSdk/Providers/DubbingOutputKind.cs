namespace DubbingSdk.Providers;

/// <summary>The kind of an output file.</summary>
public enum DubbingOutputKind
{
    /// <summary>The main output: the video where there is one, otherwise the audio.</summary>
    Main,

    /// <summary>The audio.</summary>
    Audio,

    /// <summary>The video.</summary>
    Video,
}
