namespace DubbingSdk.Emulator;

/// <summary>How CAMB.AI answers with a transcript, or with the URL of one.</summary>
public enum CambAiTranscriptResponse
{
    /// <summary>As plain text.</summary>
    Text,

    /// <summary>As a JSON string.</summary>
    JsonString,

    /// <summary>As the only member, <c>transcript</c>, of a JSON object.</summary>
    JsonObject,
}
