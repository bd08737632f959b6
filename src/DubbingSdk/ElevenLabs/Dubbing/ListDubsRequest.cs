using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The filters and the order of a list of dubs.</summary>
public sealed record ListDubsRequest : IValidated
{
    /// <summary>The number of dubs per page, from 1 to 200.</summary>
    /// <value>Unset: 100.</value>
    public int? PageSize { get; init; }

    /// <summary>The status of the dubs to list: <see cref="DubStatus.Dubbing"/>, <see cref="DubStatus.Dubbed"/> or <see cref="DubStatus.Failed"/>. Use <see cref="Statuses"/> for other or several statuses.</summary>
    public DubStatus? Status { get; init; }

    /// <summary>The statuses of the dubs to list.</summary>
    public IReadOnlyList<DubStatus>? Statuses { get; init; }

    /// <summary>The model generations of the dubs to list.</summary>
    public IReadOnlyList<DubbingModel>? Models { get; init; }

    /// <summary>The target languages of the dubs to list, as codes.</summary>
    public IReadOnlyList<string>? TargetLanguages { get; init; }

    /// <summary>The creation sources of the dubs to list.</summary>
    public IReadOnlyList<DubCreationSource>? CreationSources { get; init; }

    /// <summary>The filter by creator.</summary>
    /// <value>Unset: <see cref="DubCreatorFilter.All"/>.</value>
    public DubCreatorFilter? Creator { get; init; }

    /// <summary>The sort key.</summary>
    /// <value>Unset: <see cref="DubOrder.CreatedAt"/>.</value>
    public DubOrder? OrderBy { get; init; }

    /// <summary>The sort direction.</summary>
    /// <value>Unset: <see cref="SortDirection.Descending"/>.</value>
    public SortDirection? Direction { get; init; }

    void IValidated.Validate()
    {
        if (PageSize is < 1 or > 200)
            throw new ArgumentException("PageSize must be from 1 to 200.", nameof(PageSize));
    }

    internal Query ToQuery(string? cursor) => Query.Of(this)
        .Add("cursor", cursor)
        .Add("page_size", PageSize)
        .Add("dubbing_status", Status)
        .AddEach("dubbing_statuses", Statuses)
        .AddEach("dubbing_models", Models)
        .AddEach("target_language_codes", TargetLanguages)
        .AddEach("creation_sources", CreationSources)
        .Add("filter_by_creator", Creator)
        .Add("order_by", OrderBy)
        .Add("order_direction", Direction);
}
