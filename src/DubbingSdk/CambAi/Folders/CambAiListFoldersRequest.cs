using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Which folders to list.</summary>
public sealed record CambAiListFoldersRequest : IValidated
{
    /// <summary>The most folders to list.</summary>
    public int? Limit { get; init; }

    /// <summary>Only folders whose names hold this text.</summary>
    public string? SearchQuery { get; init; }

    void IValidated.Validate() => CambAiNumber.CheckLimit(Limit, nameof(Limit));

    internal Query ToQuery() => Query.Of(this).Add("limit", Limit).Add("search_query", SearchQuery);
}
