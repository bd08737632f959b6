using System.Threading.Channels;
using DubbingSdk;

namespace WebApi;

/// <summary>Saves the dubs that webhooks report, after the response to the webhook. An event that is received twice saves the same file twice.</summary>
internal sealed class FinishedDubs(DubbingClient client, Settings settings, ILogger<FinishedDubs> logger) : BackgroundService
{
    private readonly DirectoryInfo _folder = Directory.CreateDirectory(settings.OutputFolder);
    private readonly Channel<ProjectLanguageOperation> _queue = Channel.CreateUnbounded<ProjectLanguageOperation>();

    public void Add(string projectId, string languageId) => _queue.Writer.TryWrite(client.Dubbing.Projects.Languages.ResumeOperation(projectId, languageId));

    /// <summary>Saves the queued dubs, and stops.</summary>
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        _queue.Writer.TryComplete();
        return base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var dub in _queue.Reader.ReadAllAsync(CancellationToken.None))
            await TrySaveAsync(dub);
    }

    private async Task TrySaveAsync(ProjectLanguageOperation dub)
    {
        try
        {
            await using var media = await dub.DownloadAsync();
            var file = await media.SaveToFileAsync(Path.Combine(_folder.FullName, $"{dub.Id}{media.Container.Extension}"), overwrite: true);
            logger.LogInformation("Saved {File}", file.FullName);
        }
        catch (Exception failure)
        {
            // A dub that cannot be saved must not prevent the others from being saved.
            logger.LogError(failure, "{Id} is completed but could not be saved. It can still be downloaded", dub.Id);
        }
    }
}
