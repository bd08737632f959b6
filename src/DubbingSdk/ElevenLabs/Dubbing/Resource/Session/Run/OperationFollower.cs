namespace DubbingSdk;

/// <summary>Reports the progress of an operation as the progress of a save.</summary>
internal sealed class OperationFollower(StudioStage stage, int parts, IProgress<StudioProgress> progress) : IProgress<OperationProgress>
{
    public void Report(OperationProgress value) => progress.Report(new StudioProgress(
        stage,
        value.Done ?? (value.Status == RenderStatus.Values.Complete ? parts : 0),
        value.Total ?? parts,
        stage == StudioStage.Translating ? null : value.OperationId));
}
