using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Filters the terms of a dictionary.</summary>
public sealed record CambAiDictionaryDetailsRequest : IValidated
{
    /// <summary>The maximum number of terms, at least 1.</summary>
    /// <value>Unset: no limit is sent.</value>
    public int? Limit { get; init; }

    /// <summary>Gets only terms that contain this text.</summary>
    public string? SearchTerm { get; init; }

    /// <summary>Returns the name of the type, without the values of its properties.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(CambAiDictionaryDetailsRequest);

    void IValidated.Validate() => CambAiNumber.CheckLimit(Limit, nameof(Limit));

    internal Query ToQuery() => Query.Of(this).Add("limit", Limit).Add("search_term", SearchTerm);
}
