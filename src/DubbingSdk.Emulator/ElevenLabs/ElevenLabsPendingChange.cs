namespace DubbingSdk.Emulator;

/// <summary>A pending change of an ElevenLabs subscription.</summary>
public enum ElevenLabsPendingChange
{
    /// <summary>No change.</summary>
    None,

    /// <summary>The subscription ends.</summary>
    Cancellation,

    /// <summary>The subscription changes to another plan.</summary>
    Switch,
}
