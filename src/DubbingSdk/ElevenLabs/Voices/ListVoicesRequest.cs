using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The filters and the order of a voice listing.</summary>
public sealed record ListVoicesRequest : IValidated
{
    /// <summary>The number of voices in a page, from 1 to 100. The first page may contain more.</summary>
    /// <value>Unset: 10.</value>
    public int? PageSize { get; init; }

    /// <summary>The text to search for.</summary>
    public string? Search { get; init; }

    /// <summary>The property to order by, one of <see cref="VoiceOrder"/>.</summary>
    public string? OrderBy { get; init; }

    /// <summary>The sort direction, one of <see cref="VoiceSortDirection"/>.</summary>
    public string? Direction { get; init; }

    /// <summary>Lists only voices of this origin. The service does not document the values.</summary>
    public string? VoiceType { get; init; }

    /// <summary>Lists only voices of this category.</summary>
    public VoiceCategory? Category { get; init; }

    /// <summary>Lists only voices in this state of fine-tuning. The service does not document the values.</summary>
    public string? FineTuningState { get; init; }

    /// <summary>Lists only voices of the collection with this id.</summary>
    public string? CollectionId { get; init; }

    /// <summary>Lists only voices with this gender label.</summary>
    public string? Gender { get; init; }

    /// <summary>Lists only voices with this age label.</summary>
    public string? Age { get; init; }

    /// <summary>Lists only voices of these languages, as codes.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>Lists only voices with this accent label.</summary>
    public string? Accent { get; init; }

    /// <summary>Lists only voices with one of these use case labels.</summary>
    public IReadOnlyList<string>? UseCases { get; init; }

    /// <summary>Lists only voices whose owner must give at least this notice before withdrawing them, in days.</summary>
    public int? MinNoticePeriodDays { get; init; }

    /// <summary>Whether to include voices with custom rates.</summary>
    public bool? IncludeCustomRates { get; init; }

    /// <summary>Whether to include voices with live moderation.</summary>
    public bool? IncludeLiveModerated { get; init; }

    /// <summary>Whether to list only high-quality voices.</summary>
    public bool? HighQuality { get; init; }

    /// <summary>Whether the service counts all voices for each page, which makes it slower. <see cref="DubbingPage{T}.TotalCount"/> is the result.</summary>
    /// <value>Unset: <see langword="true"/>.</value>
    public bool? IncludeTotalCount { get; init; }

    /// <summary>Lists only the voices with these ids, at most 100.</summary>
    public IReadOnlyList<string>? VoiceIds { get; init; }

    void IValidated.Validate()
    {
        NumberRange.Check(PageSize, 1, 100, nameof(PageSize));
        if (VoiceIds is { Count: > 100 })
            throw new ArgumentException("VoiceIds can have at most 100 ids. Split them into several calls.", nameof(VoiceIds));
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
