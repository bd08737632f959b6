using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Requests;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ElevenLabs.AudioIsolation;

/// <summary>The history of isolations, the newest first.</summary>
internal sealed class IsolationHistory(EmulatorState state, ElevenLabsErrors errors)
{
    public static readonly string[] Query = ["page_size", "page", "search"];

    private readonly List<IsolatedAudio> _items = [];

    public void Add(IsolatedAudio item)
    {
        lock (_items)
            _items.Insert(0, item);
    }

    public Response List(Call call)
    {
        var fields = new FieldReader("query", call.Query);
        var size = fields.Integer("page_size", 1, 1000) ?? 100;
        var page = fields.Integer("page", 1) ?? 1;
        RejectedException.ThrowIfAny(fields.Errors);
        var search = call.Query("search");
        var found = Find(search).Skip(search is null ? 0 : (int)Math.Min((page - 1L) * size, int.MaxValue)).Take(size + 1).ToList();
        return Response.Json(new JsonObject
        {
            ["items"] = new JsonArray([.. found.Take(size).Select(item => (JsonNode)Json(call, item))]),
            ["has_more"] = found.Count > size,
        });
    }

    public IResult Delete(Call call)
    {
        lock (_items)
        {
            return _items.RemoveAll(item => string.Equals(item.Id, call.Route("history_item_id"), StringComparison.Ordinal)) > 0
                ? Results.NoContent()
                : errors.Create(call.Context, StatusCodes.Status404NotFound, "history_item_not_found", "There is no history item with this id.");
        }
    }

    private List<IsolatedAudio> Find(string? search)
    {
        lock (_items)
            return _items.FindAll(item => search is null || item.Title.Contains(search, StringComparison.OrdinalIgnoreCase));
    }

    private JsonObject Json(Call call, IsolatedAudio item) => new()
    {
        ["id"] = item.Id,
        ["title"] = item.Title,
        ["created_at_unix"] = item.CreatedAt.ToUnixTimeSeconds(),
        ["format"] = "mp3",
        ["duration_seconds"] = item.Media.Seconds,
        ["download_url"] = state.Media.SignedUrl(call.Context.Request, item.Media),
        ["icon_url"] = null,
        ["source_video_url"] = null,
        ["supports_video"] = item.IsFromVideo,
        ["processing"] = false,
        ["video_processing_failed"] = false,
        ["preview_b64"] = item.Preview,
    };
}
