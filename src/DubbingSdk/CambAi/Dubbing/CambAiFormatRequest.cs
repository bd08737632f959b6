namespace DubbingSdk.CambAi;

/// <summary>A request for dubbed media in another format.</summary>
public sealed record CambAiFormatRequest
{
    /// <summary>The format of the file.</summary>
    public required CambAiOutputFormat OutputFormat { get; init; }

    internal void Check() => OpenValue.Require(OutputFormat, nameof(OutputFormat));
}
