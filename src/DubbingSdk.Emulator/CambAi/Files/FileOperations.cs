using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Sources;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.StorageHost;

namespace DubbingSdk.Emulator.CambAi.Files;

/// <summary>The file operations: a file is created here, uploaded to the storage, and completed here.</summary>
internal sealed class FileOperations(EmulatorState state, CambAiErrors errors, UploadStore uploads)
{
    private readonly DubSources _sources = new(state.Options);

    public IReadOnlyList<Operation> All =>
    [
        new("POST", CambAiRoutes.Root + "/files/upload-url", Handlers.OfJson(FileUploadRequest.Read, CreateUpload)) { Json = FileUploadRequest.Fields },
        new("POST", CambAiRoutes.Root + "/files/{file_id}/complete", Handlers.Of(Complete)),
    ];

    /// <summary>Returns the completed file with an id as a source.</summary>
    public DubSource FindSource(string id)
    {
        var upload = Find(id);
        return upload.IsComplete
            ? _sources.FromMedia(upload.FileName, upload.ContentType, upload.Body!.Media)
            : throw errors.BadRequest("The upload of the file is not complete.");
    }

    private Response CreateUpload(Call call, FileUploadRequest request)
    {
        var upload = uploads.Add(request.FileName, request.ContentType, state.Options.CambAi.UploadsNeedHeaders);
        var target = new JsonObject { ["url"] = uploads.SignedUrl(call.Context.Request, upload) };
        if (state.Options.CambAi.UploadsNeedHeaders)
            target["headers"] = new JsonObject(upload.Headers.Select(header => KeyValuePair.Create(header.Key, (JsonNode?)header.Value)));

        return Response.Json(new JsonObject { ["file"] = new JsonObject { ["file_id"] = upload.Id }, ["upload"] = target });
    }

    private Response Complete(Call call)
    {
        var upload = Find(call.Route("file_id"));
        if (upload.Body is null)
            throw errors.BadRequest("The file has not been uploaded.");

        upload.IsComplete = true;
        return Response.Json(new JsonObject { ["file_id"] = upload.Id, ["status"] = "ready" });
    }

    private PendingUpload Find(string id) => uploads.Find(id) ?? throw errors.NotFound("File");
}
