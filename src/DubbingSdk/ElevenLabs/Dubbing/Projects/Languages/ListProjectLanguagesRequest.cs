using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Which languages of a project to list.</summary>
public sealed record ListProjectLanguagesRequest : IValidated
{
    /// <summary>The number of languages in a page, from 1 to 100. The service brings a larger number down.</summary>
    /// <value>Unset: 20.</value>
    public int? PageSize { get; init; }

    /// <summary>The status to list.</summary>
    public ProjectLanguageStatus? Status { get; init; }

    void IValidated.Validate() => PageSizes.Check(PageSize);

    internal Query ToQuery(string? cursor) => Query.Of(this)
        .Add("cursor", cursor)
        .Add("page_size", PageSize)
        .Add("status", Status);
}
