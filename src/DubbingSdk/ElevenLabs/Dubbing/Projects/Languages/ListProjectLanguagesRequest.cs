using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The filter of a list of project languages.</summary>
public sealed record ListProjectLanguagesRequest : IValidated
{
    /// <summary>The number of languages per page, at least 1. The service treats more than 100 as 100.</summary>
    /// <value>Unset: 20.</value>
    public int? PageSize { get; init; }

    /// <summary>The status of the languages to list.</summary>
    public ProjectLanguageStatus? Status { get; init; }

    void IValidated.Validate() => PageSizes.Check(PageSize);

    internal Query ToQuery(string? cursor) => Query.Of(this)
        .Add("cursor", cursor)
        .Add("page_size", PageSize)
        .Add("status", Status);
}
