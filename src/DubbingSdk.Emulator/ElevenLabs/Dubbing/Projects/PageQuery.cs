using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>The page of a list that is requested. The page size is clamped to its range.</summary>
internal sealed record PageQuery(long? After, int Size, string? Status, bool IsAscending)
{
    private const int DefaultSize = 20;
    private const int LargestSize = 100;

    public static PageQuery Read(Call call, ElevenLabsErrors errors, string list, bool isSortable)
    {
        var fields = new FieldReader("query", call.Query);
        var size = fields.Integer("page_size") ?? DefaultSize;
        var isAscending = !isSortable || fields.Choice("sort_direction", "ASCENDING", "DESCENDING") is "ASCENDING";
        if (fields.Errors.Count > 0)
            throw new RejectedException(FastApi.Validation(fields.Errors));

        var cursor = fields.Text("cursor");
        var after = cursor is null ? null : Cursor.Read(list, cursor);
        return cursor is not null && after is null
            ? throw new RejectedException(errors.BadRequest(call.Context, "invalid_cursor", "The cursor is not known.", "cursor"))
            : new(after, Math.Clamp(size, 1, LargestSize), fields.Text("status"), isAscending);
    }

    /// <summary>Creates the response with one page and the cursor of the next.</summary>
    public Response Page<T>(string list, string name, IEnumerable<T> items, Func<T, long> sequence, Func<T, string> status, Func<T, JsonObject> json)
    {
        var matching = items.Where(item => Status is null || string.Equals(status(item), Status, StringComparison.Ordinal));
        var following = (IsAscending ? matching.OrderBy(sequence) : matching.OrderByDescending(sequence))
            .Where(item => After is null || (IsAscending ? sequence(item) > After : sequence(item) < After))
            .Take(Size + 1)
            .ToList();
        var page = following.Take(Size).ToList();
        return Response.Json(new JsonObject
        {
            [name] = new JsonArray([.. page.Select(json)]),
            ["next_cursor"] = following.Count > page.Count ? Cursor.Write(list, sequence(page[^1])) : null,
        });
    }
}
