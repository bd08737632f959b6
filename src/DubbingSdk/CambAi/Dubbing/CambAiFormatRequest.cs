namespace DubbingSdk.CambAi;

/// <summary>The format to make.</summary>
public sealed record CambAiFormatRequest
{
    /// <summary>The format.</summary>
    public required CambAiOutputFormat OutputFormat { get; init; }

    internal void Check() => OpenValue.Require(OutputFormat, nameof(OutputFormat));
}
