namespace DubbingSdk.Emulator;

/// <summary>The member of a Segmind result that holds the URL of the output.</summary>
public enum SegmindOutputPlace
{
    /// <summary>In <c>output</c> itself.</summary>
    Output,

    /// <summary>In <c>output.url</c>.</summary>
    OutputUrl,

    /// <summary>In <c>output.video_url</c>.</summary>
    OutputVideoUrl,

    /// <summary>In <c>video.url</c>, with <c>output</c> null.</summary>
    Video,

    /// <summary>In <c>audio.url</c>, with <c>output</c> null.</summary>
    Audio,
}
