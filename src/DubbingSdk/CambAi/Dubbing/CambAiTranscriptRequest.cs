using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>The format in which to get a transcript.</summary>
public sealed record CambAiTranscriptRequest
{
    /// <summary>The format of the transcript.</summary>
    /// <value>Unset: <see cref="CambAiTranscriptFormat.Txt"/>.</value>
    public CambAiTranscriptFormat? Format { get; init; }

    /// <summary>Whether to get the transcript or its signed URI.</summary>
    /// <value>Unset: <see cref="CambAiTranscriptDataType.RawData"/>, which the service does not document.</value>
    public CambAiTranscriptDataType? DataType { get; init; }

    internal Query ToQuery() => new Query().Add("format_type", Format).Add("data_type", DataType);
}
