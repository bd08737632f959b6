using System.Net;
using DubbingSdk.Emulator.Hosting;
using Microsoft.Net.Http.Headers;

namespace DubbingSdk.Emulator.Storage;

/// <summary>The host of media files. A signed URL is all it asks for: keys are neither needed nor looked at.</summary>
internal sealed class StorageService(MediaStore media) : IEmulatedService
{
    public IEnumerable<Operation> Operations { get; } =
    [
        new("GET", "/storage/{bucket}/{slug}/{file_name}", call => Task.FromResult(Get(call, media)))
        {
            Query = [MediaStore.ExpiresParameter, MediaStore.SignatureParameter],
        },
    ];

    public void BeginRequest()
    {
    }

    public void EndRequest()
    {
    }

    public void SetHeaders(HttpContext context) => context.Response.Headers["x-storage-request-id"] = Identifier.Create(20);

    public string? ReadKey(HttpRequest request) => RequestRecorder.AnyCredential(request);

    public IResult? Refuse(Call call) => null;

    public IResult Error(HttpContext context, int status) => Error(status, ((HttpStatusCode)status).ToString(), "The request was refused.");

    private static IResult Get(Call call, MediaStore media)
    {
        var expires = call.Query(MediaStore.ExpiresParameter);
        if (!media.IsSigned(call.Recorded.Path, expires, call.Query(MediaStore.SignatureParameter)))
        {
            return Error(StatusCodes.Status403Forbidden, "SignatureDoesNotMatch", "The signature of the URL is missing or wrong.");
        }

        if (media.IsExpired(expires!))
        {
            return Error(StatusCodes.Status403Forbidden, "ExpiredToken", "The URL has expired.");
        }

        var file = media.Find(call.Route("slug"))!;
        return Results.Stream(file.Open(), file.ContentType, entityTag: new EntityTagHeaderValue($"\"{file.Slug}\""), enableRangeProcessing: true);
    }

    private static Answer Error(int status, string code, string message) => Answer.Text(
        $"<?xml version='1.0' encoding='UTF-8'?><Error><Code>{code}</Code><Message>{message}</Message></Error>",
        "application/xml; charset=UTF-8",
        status);
}
