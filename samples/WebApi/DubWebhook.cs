using DubbingSdk;

namespace WebApi;

/// <summary>The endpoint for the webhooks of the service.</summary>
internal static class DubWebhook
{
    public const string Path = "/webhooks/dubbing";

    public static void MapWebhook(this IEndpointRouteBuilder app) => app.MapPost(Path, ReceiveAsync);

    private static async Task<IResult> ReceiveAsync(HttpRequest request, DubbingWebhookVerifier verifier, FinishedDubs finished, CancellationToken cancellationToken)
    {
        try
        {
            var seen = await verifier.ReadAsync(request.Body, request.Headers[DubbingWebhookVerifier.SignatureHeader], cancellationToken);
            if (seen is DubbingLanguageCompletedEvent { ProjectId: { } projectId, LanguageId: { } languageId })
                finished.Add(projectId, languageId);
            return TypedResults.Ok();
        }
        catch (DubbingWebhookException)
        {
            return TypedResults.BadRequest();
        }
    }
}
