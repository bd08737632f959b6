using DubbingSdk;
using Samples;

namespace WebApi;

/// <summary>Starts dubs, and does not lose one that is paid for.</summary>
internal sealed class DubStarter(DubbingClient client, IConfiguration configuration, ILogger<DubStarter> logger)
{
    /// <summary>Starts a dub of an upload, which is passed on while it arrives.</summary>
    /// <remarks>It has no token on purpose: a caller who goes away must not cut off a create whose answer is on its way. One who stops sending ends it all the same.</remarks>
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
        catch (DubbingException doubt) when (doubt.MayHaveBeenAccepted)
        {
            // The upload may have been taken although the answer was lost: look before somebody pays twice.
            logger.LogWarning(doubt, "No clear answer. Looking for the project with the reference {Reference}", request.Reference);
            var project = await projects.FindByReferenceAsync(request.Reference!, started) ?? throw new DoubtfulException($"project with the reference '{request.Reference}'", doubt);
            return await project.GetFirstLanguageAsync();
        }
    }
}
