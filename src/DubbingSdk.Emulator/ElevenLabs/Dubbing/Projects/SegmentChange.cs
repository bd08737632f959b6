namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>The effect of a segment edit on its translations.</summary>
internal enum SegmentChange
{
    None,

    /// <summary>The speaker or the time changed, but not the text.</summary>
    Delivery,

    /// <summary>The text changed, so that translations are outdated.</summary>
    Text,
}
