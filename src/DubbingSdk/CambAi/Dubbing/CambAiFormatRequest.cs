namespace DubbingSdk.CambAi;

/// <summary>A request for dubbed media in another format.</summary>
public sealed record CambAiFormatRequest : IValidated
{
    /// <summary>The format of the file.</summary>
    public required CambAiOutputFormat OutputFormat { get; init; }

    void IValidated.Validate() => OpenValue.Require(OutputFormat, nameof(OutputFormat));
}
