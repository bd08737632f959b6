using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Filters a list of folders.</summary>
public sealed record CambAiListFoldersRequest : IValidated
{
    /// <summary>The maximum number of folders, at least 1.</summary>
    /// <value>Unset: no limit is sent.</value>
    public int? Limit { get; init; }

    /// <summary>Lists only folders whose name contains this text.</summary>
    public string? SearchQuery { get; init; }

    void IValidated.Validate() => CambAiNumber.CheckLimit(Limit, nameof(Limit));

    internal Query ToQuery() => Query.Of(this).Add("limit", Limit).Add("search_query", SearchQuery);
}
