using System.Net;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Storage;
using Microsoft.Net.Http.Headers;

namespace DubbingSdk.Emulator.StorageHost;

/// <summary>The storage host of media files. A signed URL is sufficient: keys are not needed, and are rejected for uploads.</summary>
internal sealed class StorageService : IEmulatedService
{
    private static readonly string[] Signature = [SignedUrls.ExpiresParameter, SignedUrls.SignatureParameter];

    private readonly MediaStore _media;
    private readonly UploadStore _uploads;
    private readonly TimeProvider _timeProvider;

    public StorageService(EmulatorState state, UploadStore uploads)
    {
        _media = state.Media;
        _uploads = uploads;
        _timeProvider = state.TimeProvider;
        Operations =
        [
            new("GET", "/storage/{bucket}/{slug}/{file_name}", Handlers.Of(Get)) { Query = Signature },
            new("PUT", UploadStore.Path + "{upload_id}", Handlers.Of(Put)) { Query = Signature },
        ];
    }

    public string Prefix => "/storage";

    public IEnumerable<Operation> Operations { get; }

    public void SetHeaders(HttpContext context) => context.Response.Headers["x-storage-request-id"] = Identifier.Create(20);

    public string? ReadKey(HttpRequest request) => Credentials.Find(request);

    public IResult? Reject(Call call)
    {
        var expires = call.Query(SignedUrls.ExpiresParameter);
        if (!_media.Urls.IsSigned(call.Recorded.Path, expires, call.Query(SignedUrls.SignatureParameter)))
            return Error(StatusCodes.Status403Forbidden, "SignatureDoesNotMatch", "The signature of the URL is missing or wrong.");

        return _media.Urls.IsExpired(expires!) ? Error(StatusCodes.Status403Forbidden, "ExpiredToken", "The URL has expired.") : null;
    }

    public IResult Error(HttpContext context, int status) => Error(status, ((HttpStatusCode)status).ToString(), "The request was refused.");

    private IResult Get(Call call)
    {
        var file = _media.Find(call.Route("slug"))!;
        return file.AvailableAt > _timeProvider.GetUtcNow()
            ? Error(StatusCodes.Status404NotFound, "NoSuchKey", "There is no such file.")
            : Results.Stream(file.Open(), file.ContentType, entityTag: new EntityTagHeaderValue($"\"{file.Slug}\""), enableRangeProcessing: true);
    }

    private IResult Put(Call call)
    {
        var upload = _uploads.Find(call.Route("upload_id"))!;
        if (call.Recorded.HasApiKey)
            return Error(StatusCodes.Status400BadRequest, "InvalidArgument", "Only one way to authorize a request is allowed.");
        if (upload.Headers.Any(header => call.Context.Request.Headers[header.Key] != header.Value))
            return Error(StatusCodes.Status403Forbidden, "SignatureDoesNotMatch", "A header that was signed is missing or another one.");

        upload.Body = call.Body;
        return Results.Ok();
    }

    private static Response Error(int status, string code, string message) => Response.Text(
        $"<?xml version='1.0' encoding='UTF-8'?><Error><Code>{code}</Code><Message>{message}</Message></Error>",
        "application/xml; charset=UTF-8",
        status);
}
