using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Which terms of a dictionary to get.</summary>
public sealed record CambAiDictionaryDetailsRequest
{
    /// <summary>The most terms to get.</summary>
    public int? Limit { get; init; }

    /// <summary>Only terms that hold this text.</summary>
    public string? SearchTerm { get; init; }

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CambAiDictionaryDetailsRequest);

    internal void Check() => CambAiNumber.CheckLimit(Limit, nameof(Limit));

    internal Query ToQuery() => new Query().Add("limit", Limit).Add("search_term", SearchTerm);
}
