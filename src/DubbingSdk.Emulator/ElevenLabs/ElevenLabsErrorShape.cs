namespace DubbingSdk.Emulator;

/// <summary>The JSON shape of an ElevenLabs error.</summary>
public enum ElevenLabsErrorShape
{
    /// <summary><c>{"detail":{"type","code","message","status","request_id","param"}}</c>, as documented now.</summary>
    Current,

    /// <summary><c>{"detail":{"status","message"}}</c>, as in older documents, with the older codes.</summary>
    Older,

    /// <summary><c>{"error","message"}</c> without an envelope, as in the examples of the dubbing operations.</summary>
    TopLevel,
}
