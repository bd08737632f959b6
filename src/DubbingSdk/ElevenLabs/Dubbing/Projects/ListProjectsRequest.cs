using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Which projects to list, and in which order.</summary>
public sealed record ListProjectsRequest : IValidated
{
    /// <summary>The number of projects in a page, from 1 to 100. The service brings a larger number down.</summary>
    /// <value>Unset: 20.</value>
    public int? PageSize { get; init; }

    /// <summary>The status to list.</summary>
    public DubbingProjectStatus? Status { get; init; }

    /// <summary>In which direction to order by creation.</summary>
    /// <value>Unset: <see cref="SortDirection.Descending"/>.</value>
    public SortDirection? Direction { get; init; }

    void IValidated.Validate() => PageSizes.Check(PageSize);

    internal Query ToQuery(string? cursor) => Query.Of(this)
        .Add("cursor", cursor)
        .Add("page_size", PageSize)
        .Add("status", Status)
        .Add("sort_direction", Direction);
}
