namespace DubbingSdk.CambAi;

/// <summary>The format to make.</summary>
public sealed record CambAiFormatRequest : IValidated
{
    /// <summary>The format.</summary>
    public required CambAiOutputFormat OutputFormat { get; init; }

    void IValidated.Validate() => OpenValue.Require(OutputFormat, nameof(OutputFormat));
}
