using System.Text;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

internal sealed class DubList(EmulatorState state, ElevenLabsErrors errors, DubStore store)
{
    public static readonly string[] Query =
    [
        "cursor", "page_size", "dubbing_status", "dubbing_statuses", "dubbing_models", "target_language_codes", "creation_sources",
        "filter_by_creator", "order_by", "order_direction",
    ];

    public IResult Handle(Call call)
    {
        var query = DubListQuery.Read(call, out var fieldErrors);
        if (fieldErrors.Count > 0)
            return FastApi.Validation(fieldErrors);

        Dub? last = null;
        if (query.Cursor is { } cursor && (last = FindLast(cursor)) is null)
            return errors.BadRequest(call.Context, "invalid_cursor", "The cursor is not known.", "cursor");

        return Page(query, last);
    }

    private Response Page(DubListQuery query, Dub? last)
    {
        var now = state.TimeProvider.GetUtcNow();
        var following = store.All
            .Where(dub => query.Includes(dub, now, state.Options.ElevenLabs.DubbingModel))
            .Where(dub => last is null || query.Compare(dub, last) > 0)
            .Order(Comparer<Dub>.Create(query.Compare))
            .Take(query.PageSize + 1)
            .ToList();
        var page = following.Take(query.PageSize).ToList();
        var hasMore = following.Count > page.Count;
        return Response.Json(new JsonObject
        {
            ["dubs"] = new JsonArray([.. page.Select(dub => DubJson.Create(dub, now))]),
            ["next_cursor"] = hasMore ? Cursor(page[^1]) : null,
            ["has_more"] = hasMore,
        });
    }

    private static string Cursor(Dub last) => Convert.ToBase64String(Encoding.UTF8.GetBytes(last.Id));

    private Dub? FindLast(string cursor)
    {
        var bytes = new byte[cursor.Length];
        return Convert.TryFromBase64String(cursor, bytes, out var count) ? store.FindEvenDeleted(Encoding.UTF8.GetString(bytes, 0, count)) : null;
    }
}
