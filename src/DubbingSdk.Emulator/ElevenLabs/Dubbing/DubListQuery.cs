using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

/// <summary>The filter and order of a dub list.</summary>
internal sealed record DubListQuery
{
    private const string CreationSource = "dubbing_api";

    public string? Cursor { get; private init; }

    public int PageSize { get; private init; }

    private string? Status { get; init; }

    private IReadOnlyList<string> Statuses { get; init; } = [];

    private IReadOnlyList<string> Models { get; init; } = [];

    private IReadOnlyList<string> Languages { get; init; } = [];

    private IReadOnlyList<string> CreationSources { get; init; } = [];

    private string? Creator { get; init; }

    private string Key { get; init; } = "";

    private bool IsByName { get; init; }

    private bool IsAscending { get; init; }

    public static DubListQuery Read(Call call, out IReadOnlyList<FieldError> errors)
    {
        var fields = new FieldReader("query", call.Query);
        var query = new DubListQuery
        {
            Cursor = fields.Text("cursor"),
            PageSize = fields.Integer("page_size", 1, 200) ?? 100,
            Status = fields.Choice("dubbing_status", "dubbing", "dubbed", "failed"),
            Statuses = Choices("dubbing_statuses", DubStages.Names),
            Models = Choices("dubbing_models", "dubbing_v1", "dubbing_v2"),
            Languages = call.QueryAll("target_language_codes"),
            CreationSources = Choices("creation_sources", "flow_node", "dubbing_ui", CreationSource),
            Creator = fields.Choice("filter_by_creator", "personal", "others", "all"),
            Key = call.Key!,
            IsByName = fields.Choice("order_by", "created_at", "name") is "name",
            IsAscending = fields.Choice("order_direction", "DESCENDING", "ASCENDING") is "ASCENDING",
        };
        errors = fields.Errors;
        return query;

        IReadOnlyList<string> Choices(string name, params string[] values)
        {
            var chosen = call.QueryAll(name);
            foreach (var value in chosen)
                fields.Check(name, value, values);

            return chosen;
        }
    }

    public bool Includes(Dub dub, DateTimeOffset now, string model)
    {
        var status = dub.StageAt(now).ToStatus();
        return (Status is null || string.Equals(Status, status, StringComparison.Ordinal))
            && Allows(Statuses, status)
            && Allows(Models, model)
            && Allows(CreationSources, CreationSource)
            && (Languages.Count == 0 || dub.TargetLanguages.Intersect(Languages, StringComparer.OrdinalIgnoreCase).Any())
            && (Creator is null or "all" || Creator is "personal" == string.Equals(dub.CreatorKey, Key, StringComparison.Ordinal));
    }

    /// <summary>Compares dubs by the order of the list.</summary>
    public int Compare(Dub first, Dub second)
    {
        var byName = IsByName ? string.CompareOrdinal(first.Name, second.Name) : 0;
        var order = byName != 0 ? byName : first.Sequence.CompareTo(second.Sequence);
        return IsAscending ? order : -order;
    }

    private static bool Allows(IReadOnlyList<string> chosen, string value) => chosen.Count == 0 || chosen.Contains(value, StringComparer.Ordinal);
}
