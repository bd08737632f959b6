using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Which languages of a project to list.</summary>
public sealed record ListProjectLanguagesRequest
{
    /// <summary>The number of languages in a page, from 1 to 100. The service brings a larger number down.</summary>
    /// <value>Unset: 20.</value>
    public int? PageSize { get; init; }

    /// <summary>The status to list.</summary>
    public ProjectLanguageStatus? Status { get; init; }

    internal void Check() => PageSizes.Check(PageSize);

    internal Query ToQuery(string? cursor) => new Query()
        .Add("cursor", cursor)
        .Add("page_size", PageSize)
        .Add("status", Status);
}
