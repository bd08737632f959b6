using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The filter and the order of a list of projects.</summary>
public sealed record ListProjectsRequest : IValidated
{
    /// <summary>The number of projects per page, at least 1. The service treats more than 100 as 100.</summary>
    /// <value>Unset: 20.</value>
    public int? PageSize { get; init; }

    /// <summary>The status of the projects to list.</summary>
    public DubbingProjectStatus? Status { get; init; }

    /// <summary>The sort direction by time of creation.</summary>
    /// <value>Unset: <see cref="SortDirection.Descending"/>.</value>
    public SortDirection? Direction { get; init; }

    void IValidated.Validate() => PageSizes.Check(PageSize);

    internal Query ToQuery(string? cursor) => Query.Of(this)
        .Add("cursor", cursor)
        .Add("page_size", PageSize)
        .Add("status", Status)
        .Add("sort_direction", Direction);
}
