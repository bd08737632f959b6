namespace DubbingSdk.Tests.Sessions;

/// <summary>Reports progress synchronously, on the thread of the save.</summary>
internal sealed class ImmediateProgress(Action<StudioProgress> handler) : IProgress<StudioProgress>
{
    public void Report(StudioProgress value) => handler(value);
}
