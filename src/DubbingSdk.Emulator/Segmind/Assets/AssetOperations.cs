using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Requests;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.Segmind.Assets;

/// <summary>Uploads files that are sent as data URLs.</summary>
internal sealed class AssetOperations(EmulatorState state)
{
    public const string Route = SegmindRoutes.Root + "/upload-asset";

    private const string Field = "data_urls";

    public IReadOnlyList<Operation> All => [new("POST", Route, Handlers.Of(Upload)) { Json = [Field] }];

    private Response Upload(Call call)
    {
        var texts = Handlers.ReadJson(call, fields => fields.RequireTexts(Field), SegmindErrors.Invalid);
        var files = texts.Select(text => call.Body.FindFile(text) is { ContentType: not null } file ? file : throw DataUrlRequired()).ToList();
        call.Recorded.Parts = [.. files.Select(file => file.ToPart(Field))];
        return Response.Json(new JsonObject
        {
            ["file_urls"] = new JsonArray([.. files.Select(file => (JsonNode)StoreFile(call, file))]),
            ["message"] = "Files uploaded successfully",
        });
    }

    private static RejectedException DataUrlRequired() =>
        new(SegmindErrors.Create(StatusCodes.Status400BadRequest, $"{Field} must be data URLs with base64"));

    private string StoreFile(Call call, InlineFile file)
    {
        var media = state.Media.Add(Identifier.Create(12), file.ContentType!, 0, file.Open);
        return state.Media.SignedUrl(call.Context.Request, media, state.Options.Segmind.FileLifetime);
    }
}
