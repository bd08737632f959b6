using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>The form of a transcript.</summary>
public sealed record CambAiTranscriptRequest
{
    /// <summary>The form.</summary>
    /// <value>Unset: <see cref="CambAiTranscriptFormat.Txt"/>.</value>
    public CambAiTranscriptFormat? Format { get; init; }

    /// <summary>Whether to get the transcript or its address.</summary>
    /// <value>Unset: <see cref="CambAiTranscriptDataType.RawData"/>, as far as is known.</value>
    public CambAiTranscriptDataType? DataType { get; init; }

    internal Query ToQuery() => new Query().Add("format_type", Format).Add("data_type", DataType);
}
