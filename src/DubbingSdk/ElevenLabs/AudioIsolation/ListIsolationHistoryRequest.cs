using System.Globalization;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The search text and page size of a history listing.</summary>
/// <remarks>Without <see cref="Search"/> the service returns a single page, however many items exist. Increase <see cref="PageSize"/> to get more of them.</remarks>
public sealed record ListIsolationHistoryRequest : IValidated
{
    /// <summary>The number of items in a page, from 1 to 1000.</summary>
    /// <value>Unset: 100.</value>
    public int? PageSize { get; init; }

    /// <summary>The text to search for. Only a search has more than one page.</summary>
    public string? Search { get; init; }

    /// <summary>Whether there may be pages after the first.</summary>
    internal bool HasPages => !string.IsNullOrEmpty(Search);

    void IValidated.Validate() => NumberRange.Check(PageSize, 1, 1000, nameof(PageSize));

    /// <summary>The number of the page that a cursor identifies.</summary>
    internal int PageOf(string? cursor)
    {
        if (cursor is null)
            return 1;
        if (!HasPages)
            throw new ArgumentException("Only a search has more than one page. Set Search, or start without a cursor.", nameof(cursor));

        return int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0
            ? page
            : throw new ArgumentException($"'{cursor}' is not a cursor of this list. Use the NextCursor of a page.", nameof(cursor));
    }

    internal Query ToQuery(int page) => Query.Of(this)
        .Add("page_size", PageSize)
        .Add("page", page > 1 ? page : null)
        .Add("search", HasPages ? Search : null);
}
