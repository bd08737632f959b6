using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Which voices to list, and in which order.</summary>
public sealed record ListVoicesRequest : IValidated
{
    /// <summary>The number of voices in a page, from 1 to 100. The first page may hold more.</summary>
    /// <value>Unset: 10.</value>
    public int? PageSize { get; init; }

    /// <summary>What to search for.</summary>
    public string? Search { get; init; }

    /// <summary>What to order by, one of <see cref="VoiceOrder"/>.</summary>
    public string? OrderBy { get; init; }

    /// <summary>In which direction to order, one of <see cref="VoiceSortDirection"/>.</summary>
    public string? Direction { get; init; }

    /// <summary>The origin of voices to list, in the service's words.</summary>
    public string? VoiceType { get; init; }

    /// <summary>The kind of voices to list.</summary>
    public VoiceCategory? Category { get; init; }

    /// <summary>The state of training to list, in the service's words.</summary>
    public string? FineTuningState { get; init; }

    /// <summary>The id of the collection to list.</summary>
    public string? CollectionId { get; init; }

    /// <summary>The label for gender to list.</summary>
    public string? Gender { get; init; }

    /// <summary>The label for age to list.</summary>
    public string? Age { get; init; }

    /// <summary>The languages to list, as codes.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>The label for accent to list.</summary>
    public string? Accent { get; init; }

    /// <summary>The labels for use to list.</summary>
    public IReadOnlyList<string>? UseCases { get; init; }

    /// <summary>The shortest time, in days, that the owners of the voices must wait to take them back.</summary>
    public int? MinNoticePeriodDays { get; init; }

    /// <summary>Whether to list voices at prices of their own as well.</summary>
    public bool? IncludeCustomRates { get; init; }

    /// <summary>Whether to list voices whose speech is moderated as well.</summary>
    public bool? IncludeLiveModerated { get; init; }

    /// <summary>Whether to list voices of high quality alone.</summary>
    public bool? HighQuality { get; init; }

    /// <summary>Whether the service counts all voices for each page, which takes time. The number is <see cref="DubbingPage{T}.TotalCount"/>.</summary>
    /// <value>Unset: <see langword="true"/>.</value>
    public bool? IncludeTotalCount { get; init; }

    /// <summary>The ids of the voices to list, at most 100.</summary>
    public IReadOnlyList<string>? VoiceIds { get; init; }

    void IValidated.Validate()
    {
        NumberRange.Check(PageSize, 1, 100, nameof(PageSize));
        if (VoiceIds is { Count: > 100 })
            throw new ArgumentException("VoiceIds can have at most 100 ids. Ask for them in several calls.", nameof(VoiceIds));
    }

    internal Query ToQuery(string? cursor) => Query.Of(this)
        .Add("next_page_token", cursor)
        .Add("page_size", PageSize)
        .Add("search", Search)
        .Add("sort", OrderBy)
        .Add("sort_direction", Direction)
        .Add("voice_type", VoiceType)
        .Add("category", Category)
        .Add("fine_tuning_state", FineTuningState)
        .Add("collection_id", CollectionId)
        .Add("gender", Gender)
        .Add("age", Age)
        .AddEach("language", Languages)
        .Add("accent", Accent)
        .AddEach("use_cases", UseCases)
        .Add("min_notice_period_days", MinNoticePeriodDays)
        .Add("include_custom_rates", IncludeCustomRates)
        .Add("include_live_moderated", IncludeLiveModerated)
        .Add("high_quality", HighQuality)
        .Add("include_total_count", IncludeTotalCount)
        .AddEach("voice_ids", VoiceIds);
}
