using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Which terms of a dictionary to get.</summary>
public sealed record CambAiDictionaryDetailsRequest : IValidated
{
    /// <summary>The most terms to get.</summary>
    public int? Limit { get; init; }

    /// <summary>Only terms that hold this text.</summary>
    public string? SearchTerm { get; init; }

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CambAiDictionaryDetailsRequest);

    void IValidated.Validate() => CambAiNumber.CheckLimit(Limit, nameof(Limit));

    internal Query ToQuery() => Query.Of(this).Add("limit", Limit).Add("search_term", SearchTerm);
}
