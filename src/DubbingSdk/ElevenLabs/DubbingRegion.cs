namespace DubbingSdk;

/// <summary>The regions of the ElevenLabs service. The isolated regions need a workspace and an API key of their own, which come with an Enterprise plan.</summary>
public enum DubbingRegion
{
    /// <summary>The location nearest to the caller: <c>api.elevenlabs.io</c>.</summary>
    Global,

    /// <summary>Servers in the United States only: <c>api.us.elevenlabs.io</c>.</summary>
    UnitedStates,

    /// <summary>The isolated region in the European Union: <c>api.eu.residency.elevenlabs.io</c>.</summary>
    EuropeanUnion,

    /// <summary>The isolated region in India: <c>api.in.residency.elevenlabs.io</c>.</summary>
    India,

    /// <summary>The isolated region in Singapore: <c>api.sg.residency.elevenlabs.io</c>.</summary>
    Singapore,
}
