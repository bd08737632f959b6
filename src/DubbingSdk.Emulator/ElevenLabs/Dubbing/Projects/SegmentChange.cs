namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>What a change of a segment means for its translations.</summary>
internal enum SegmentChange
{
    None,

    /// <summary>The same words are said by somebody else or at another time.</summary>
    Delivery,

    /// <summary>The words are other ones, so that translations no longer fit.</summary>
    Text,
}
