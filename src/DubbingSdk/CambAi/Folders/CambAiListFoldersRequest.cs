using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Filters a list of folders.</summary>
public sealed record CambAiListFoldersRequest
{
    /// <summary>The maximum number of folders, at least 1.</summary>
    /// <value>Unset: no limit is sent.</value>
    public int? Limit { get; init; }

    /// <summary>Lists only folders whose name contains this text.</summary>
    public string? SearchQuery { get; init; }

    internal void Check() => CambAiNumber.CheckLimit(Limit, nameof(Limit));

    internal Query ToQuery() => new Query().Add("limit", Limit).Add("search_query", SearchQuery);
}
