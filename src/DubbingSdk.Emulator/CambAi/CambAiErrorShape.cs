namespace DubbingSdk.Emulator;

/// <summary>The body of a CAMB.AI error that is not about a field.</summary>
public enum CambAiErrorShape
{
    /// <summary><c>{"detail": "text"}</c>, as FastAPI writes it.</summary>
    Detail,

    /// <summary><c>{"message": "text"}</c>.</summary>
    Message,

    /// <summary><c>{"error": "text"}</c>.</summary>
    Error,

    /// <summary>Plain text.</summary>
    Text,
}
