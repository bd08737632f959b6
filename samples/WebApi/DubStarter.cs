using DubbingSdk;
using Samples;

namespace WebApi;

/// <summary>Starts dubs, and never loses a billed one.</summary>
internal sealed class DubStarter(DubbingClient client, IConfiguration configuration, ILogger<DubStarter> logger)
{
    /// <summary>Starts a dub of an upload, which is forwarded while it is received.</summary>
    /// <remarks>Accepts no cancellation token on purpose: a caller that disconnects must not cancel a create that may have been accepted. An upload that ends early fails the create anyway.</remarks>
    public async Task<ProjectLanguageOperation> StartAsync(Stream upload, long? length, string fileName, string language)
    {
        var started = DateTimeOffset.UtcNow.AddMinutes(-5);
        var request = new CreateProjectRequest
        {
            Source = MediaSource.FromStream(upload, fileName, length: length),
            Reference = $"{Path.GetFileNameWithoutExtension(fileName)} {Guid.NewGuid():N}",
            TargetLanguage = language,
            WebhookIds = configuration["Dubbing:Webhooks:Id"] is { } webhook ? [webhook] : null,
        };
        var dub = await CreateAsync(request, started);
        logger.LogInformation("Dubbing {FileName} into {Language} as {Id}", fileName, language, dub.Id);
        return dub;
    }

    private async Task<ProjectLanguageOperation> CreateAsync(CreateProjectRequest request, DateTimeOffset started)
    {
        var projects = client.Dubbing.Projects;
        try
        {
            var project = await projects.CreateAsync(request);
            return await project.GetFirstLanguageAsync();
        }
        catch (Exception ambiguous) when (ambiguous is IMayHaveBeenAccepted { MayHaveBeenAccepted: true })
        {
            // The service may have accepted the request although its response was lost. A second request would be billed again.
            logger.LogWarning(ambiguous, "The outcome is ambiguous. Looking for the project with the reference {Reference}", request.Reference);
            var project = await projects.FindByReferenceAsync(request.Reference!, started) ?? throw new AmbiguousOutcomeException($"project with the reference '{request.Reference}'", ambiguous);
            return await project.GetFirstLanguageAsync();
        }
    }
}
