namespace DubbingSdk.Emulator;

/// <summary>What is going to happen to a subscription of the ElevenLabs service.</summary>
public enum ElevenLabsPendingChange
{
    /// <summary>Nothing: it goes on as it is.</summary>
    None,

    /// <summary>It ends.</summary>
    Cancellation,

    /// <summary>It becomes another one.</summary>
    Switch,
}
