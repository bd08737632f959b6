namespace DubbingSdk;

/// <summary>The regions of the ElevenLabs service. The isolated ones have workspaces and keys of their own.</summary>
public enum DubbingRegion
{
    /// <summary>The nearest location: <c>api.elevenlabs.io</c>.</summary>
    Global,

    /// <summary>The United States alone: <c>api.us.elevenlabs.io</c>.</summary>
    UnitedStates,

    /// <summary>The isolated environment in the European Union: <c>api.eu.residency.elevenlabs.io</c>.</summary>
    EuropeanUnion,

    /// <summary>The isolated environment in India: <c>api.in.residency.elevenlabs.io</c>.</summary>
    India,

    /// <summary>The isolated environment in Singapore: <c>api.sg.residency.elevenlabs.io</c>.</summary>
    Singapore,
}
