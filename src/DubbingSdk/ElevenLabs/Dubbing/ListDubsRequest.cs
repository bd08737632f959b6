using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Which dubs to list, and in which order.</summary>
public sealed record ListDubsRequest : IValidated
{
    /// <summary>The number of dubs in a page, from 1 to 200.</summary>
    /// <value>Unset: 100.</value>
    public int? PageSize { get; init; }

    /// <summary>One status to list: <see cref="DubStatus.Dubbing"/>, <see cref="DubStatus.Dubbed"/> or <see cref="DubStatus.Failed"/>. <see cref="Statuses"/> can more.</summary>
    public DubStatus? Status { get; init; }

    /// <summary>The statuses to list.</summary>
    public IReadOnlyList<DubStatus>? Statuses { get; init; }

    /// <summary>The generations of models to list.</summary>
    public IReadOnlyList<DubbingModel>? Models { get; init; }

    /// <summary>The target languages to list, as codes.</summary>
    public IReadOnlyList<string>? TargetLanguages { get; init; }

    /// <summary>The places of origin to list.</summary>
    public IReadOnlyList<DubCreationSource>? CreationSources { get; init; }

    /// <summary>Whose dubs to list.</summary>
    /// <value>Unset: <see cref="DubCreatorFilter.All"/>.</value>
    public DubCreatorFilter? Creator { get; init; }

    /// <summary>What to order by.</summary>
    /// <value>Unset: <see cref="DubOrder.CreatedAt"/>.</value>
    public DubOrder? OrderBy { get; init; }

    /// <summary>In which direction to order.</summary>
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
