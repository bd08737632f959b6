namespace DubbingSdk.Emulator;

/// <summary>The form of a CAMB.AI transcript response.</summary>
public enum CambAiTranscriptResponse
{
    /// <summary>As plain text.</summary>
    Text,

    /// <summary>As a JSON string.</summary>
    JsonString,

    /// <summary>As the only member, <c>transcript</c>, of a JSON object.</summary>
    JsonObject,
}
