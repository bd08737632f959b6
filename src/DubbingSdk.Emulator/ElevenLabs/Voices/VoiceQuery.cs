using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Voices;

/// <summary>The filter and order of a voice search.</summary>
internal sealed class VoiceQuery
{
    public static readonly string[] Parameters =
    [
        "next_page_token", "page_size", "search", "sort", "sort_direction", "voice_type", "category", "fine_tuning_state", "collection_id",
        "gender", "age", "language", "accent", "use_cases", "min_notice_period_days", "include_custom_rates", "include_live_moderated",
        "high_quality", "include_total_count", "voice_ids",
    ];

    private const int MaximumIds = 100;

    private readonly Call _call;
    private readonly FieldReader _fields;

    public VoiceQuery(Call call)
    {
        _call = call;
        _fields = new FieldReader("query", call.Query);
        PageSize = _fields.Integer("page_size", 1, 100) ?? 10;
        IsCounted = _fields.Boolean("include_total_count") ?? true;
        IsByName = _fields.Choice("sort", "created_at_unix", "name") is "name";
        IsAscending = _fields.Choice("sort_direction", "desc", "asc") is "asc";
        Conditions = [.. Read()];
        RejectedException.ThrowIfAny(_fields.Errors);
    }

    public string? PageToken => _call.Query("next_page_token");

    public int PageSize { get; }

    public bool IsCounted { get; }

    private bool IsByName { get; }

    private bool IsAscending { get; }

    private IReadOnlyList<Func<Voice, bool>> Conditions { get; }

    public IEnumerable<Voice> Choose(IEnumerable<Voice> voices) => voices
        .Where(voice => Conditions.All(condition => condition(voice)))
        .Order(Comparer<Voice>.Create(Compare));

    private int Compare(Voice first, Voice second)
    {
        var byName = IsByName ? string.CompareOrdinal(first.Name, second.Name) : first.CreatedAt.CompareTo(second.CreatedAt);
        var order = byName != 0 ? byName : string.CompareOrdinal(first.Id, second.Id);
        return IsAscending ? order : -order;
    }

    private IEnumerable<Func<Voice, bool>> Read()
    {
        var (search, type, category) = (_call.Query("search"), _call.Query("voice_type"), _call.Query("category"));
        var (state, collection) = (_call.Query("fine_tuning_state"), _call.Query("collection_id"));
        var isHighQuality = _fields.Boolean("high_quality");
        var (withRates, withModerated) = (_fields.Boolean("include_custom_rates"), _fields.Boolean("include_live_moderated"));
        var noticeDays = _fields.Integer("min_notice_period_days") ?? 0;
        var ids = Ids();
        return
        [
            voice => !voice.IsLegacy,
            voice => search is null || Texts(voice).Any(text => text.Contains(search, StringComparison.OrdinalIgnoreCase)),
            voice => type is null || IsOfType(voice, type),
            voice => category is null || voice.Category == category,
            voice => state is null || voice.FineTuningStates.Contains(state, StringComparer.Ordinal),
            voice => collection is null || voice.Collections.Contains(collection, StringComparer.Ordinal),
            HasLabel("gender", "gender"),
            HasLabel("age", "age"),
            HasLabel("accent", "accent"),
            HasLabel("language", "language"),
            HasLabel("use_cases", "use_case"),
            voice => voice.NoticeDays >= noticeDays,
            voice => withRates != false || !voice.HasCustomRate,
            voice => withModerated != false || !voice.IsLiveModerated,
            voice => isHighQuality is null || voice.IsHighQuality == isHighQuality,
            voice => ids.Count == 0 || ids.Contains(voice.Id, StringComparer.Ordinal),
        ];
    }

    private IReadOnlyList<string> Ids()
    {
        var ids = _call.QueryAll("voice_ids");
        if (ids.Count > MaximumIds)
            _fields.Add("voice_ids", $"List should have at most {MaximumIds} items after validation", "too_long");

        return ids;
    }

    private Func<Voice, bool> HasLabel(string parameter, string label)
    {
        var values = _call.QueryAll(parameter);
        return voice => values.Count == 0
            || (voice.Labels.TryGetValue(label, out var value) && values.Contains(value, StringComparer.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Texts(Voice voice) => [voice.Name, voice.Description ?? "", voice.Category, .. voice.Labels.Values];

    private static bool IsOfType(Voice voice, string type) => type switch
    {
        "personal" or "workspace" => voice.IsOwned,
        "default" => voice.IsPremade,
        "non-default" => !voice.IsPremade,
        "community" or "saved" => !voice.IsOwned && !voice.IsPremade,
        _ => false,
    };
}
