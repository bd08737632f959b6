using DubbingSdk;
using Microsoft.AspNetCore.Http.Features;

namespace WebApi;

/// <summary>The endpoints of dubs.</summary>
internal static class DubEndpoints
{
    public static void MapDubs(this IEndpointRouteBuilder app)
    {
        app.MapPost("/dubs/{fileName}", StartAsync);
        app.MapGet("/dubs/{id}", GetAsync);
        app.MapGet("/dubs/{id}/events", FollowAsync);
        app.MapGet("/dubs/{id}/audio", DownloadAsync);
    }

    private static async Task<IResult> StartAsync(string fileName, string to, HttpRequest request, DubStarter starter)
    {
        if (request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false })
            return TypedResults.Problem("Nothing was uploaded. Send the media as the body of the request.", statusCode: StatusCodes.Status400BadRequest);

        var dub = await starter.StartAsync(request.Body, request.ContentLength, fileName, to);
        return TypedResults.Accepted($"/dubs/{dub.Id}", new DubState(dub.Id, dub.Status));
    }

    private static async Task<IResult> GetAsync(string id, DubbingClient client, CancellationToken cancellationToken)
    {
        var dub = client.Dubbing.Projects.Languages.ResumeOperation(id);
        ProjectLanguage language = await dub.UpdateAsync(cancellationToken);
        return TypedResults.Ok(new DubState(dub.Id, dub.Status, language.Error?.Message));
    }

    private static async Task<IResult> FollowAsync(string id, DubbingClient client, IHostApplicationLifetime host, CancellationToken cancellationToken)
    {
        var dub = client.Dubbing.Projects.Languages.ResumeOperation(id);
        await dub.UpdateAsync(cancellationToken); // rejects an unknown id before the stream begins
        return TypedResults.ServerSentEvents(DubEvents.ReadAsync(dub, host.ApplicationStopping));
    }

    private static async Task<IResult> DownloadAsync(string id, DubbingClient client, HttpResponse response, CancellationToken cancellationToken)
    {
        var dub = client.Dubbing.Projects.Languages.ResumeOperation(id);
        await dub.UpdateAsync(cancellationToken);
        if (!dub.HasCompleted)
            return TypedResults.Problem($"The dub is not completed yet: {dub.Status}.", statusCode: StatusCodes.Status409Conflict);

        var media = await dub.DownloadAsync(cancellationToken: cancellationToken);
        response.RegisterForDisposeAsync(media);
        response.ContentLength = media.Length;
        return TypedResults.Stream(media.OpenStream(), media.Container.MediaType, $"{id}{media.Container.Extension}");
    }
}
