using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.CambAi.Folders;

/// <summary>The operations of project folders.</summary>
internal sealed class FolderOperations
{
    private readonly List<string> _names = [];

    public IReadOnlyList<Operation> All =>
    [
        new("GET", CambAiRoutes.Root + "/folders", Handlers.Of(List)) { Query = ["limit", "search_query", "run_id"] },
        new("POST", CambAiRoutes.Root + "/folders/create", Handlers.OfJson(fields => fields.RequireText("folder_name", 1), Create))
        {
            Json = ["folder_name"],
        },
    ];

    private Response List(Call call)
    {
        var fields = new FieldReader("query", call.Query);
        var limit = fields.Integer("limit", minimum: 0) ?? int.MaxValue;
        var search = fields.Text("search_query") ?? "";
        RejectedException.ThrowIfAny(fields.Errors);
        lock (_names)
        {
            var found = _names.Select(ToJson).Where(folder => ((string)folder["name"]!).Contains(search, StringComparison.OrdinalIgnoreCase));
            return Response.Json(new JsonArray([.. found.Take(limit)]));
        }
    }

    private Response Create(Call call, string name)
    {
        lock (_names)
        {
            _names.Add(name);
            return Response.Json(ToJson(name, _names.Count - 1));
        }
    }

    private static JsonObject ToJson(string name, int index) => new() { ["team_id"] = index + 1, ["name"] = name };
}
