using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Which folders to list.</summary>
public sealed record CambAiListFoldersRequest
{
    /// <summary>The most folders to list.</summary>
    public int? Limit { get; init; }

    /// <summary>Only folders whose names hold this text.</summary>
    public string? SearchQuery { get; init; }

    internal void Check() => CambAiNumber.CheckLimit(Limit, nameof(Limit));

    internal Query ToQuery() => new Query().Add("limit", Limit).Add("search_query", SearchQuery);
}
