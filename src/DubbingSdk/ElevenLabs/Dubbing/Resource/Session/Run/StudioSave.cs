using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The context that the stages of a save share.</summary>
internal sealed record StudioSave(
    IStudioCalls Client, ClientSettings Settings, StudioDraft Draft, SaveState State, StudioSaveOptions Options, IProgress<StudioProgress>? Progress)
{
    public string DubbingId => Draft.DubbingId;

    public async Task<DubbingResource> GetResourceAsync(CancellationToken cancellationToken) =>
        await Client.GetAsync(DubbingId, cancellationToken: cancellationToken).ConfigureAwait(false);

    /// <summary>Waits for an operation, and reports its progress as that of the save.</summary>
    public Task<T> AwaitAsync<T>(DubbingOperation<T> operation, StudioStage stage, int parts, CancellationToken cancellationToken)
        where T : class => operation.WaitForCompletionAsync(Options.Polling, Progress is null ? null : new OperationFollower(stage, parts, Progress), cancellationToken);
}
