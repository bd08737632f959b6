using System.Threading.Channels;
using DubbingSdk;

namespace WebApi;

/// <summary>Saves what webhooks tell of, after they were answered. An event that comes twice saves the same file twice.</summary>
internal sealed class FinishedDubs(DubbingClient client, Settings settings, ILogger<FinishedDubs> logger) : BackgroundService
{
    private readonly DirectoryInfo _folder = Directory.CreateDirectory(settings.OutputFolder);
    private readonly Channel<ProjectLanguageOperation> _queue = Channel.CreateUnbounded<ProjectLanguageOperation>();

    public void Add(string projectId, string languageId) => _queue.Writer.TryWrite(client.Dubbing.Projects.Languages.ResumeOperation(projectId, languageId));

    /// <summary>Saves what is queued, and stops.</summary>
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
            // One that cannot be saved must not end the saving of the others.
            logger.LogError(failure, "{Id} is done but could not be saved. It can still be downloaded", dub.Id);
        }
    }
}
