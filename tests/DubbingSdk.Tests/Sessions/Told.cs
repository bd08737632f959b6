namespace DubbingSdk.Tests.Sessions;

/// <summary>Passes progress on at once, on the thread of the save.</summary>
internal sealed class Told(Action<StudioProgress> tell) : IProgress<StudioProgress>
{
    public void Report(StudioProgress value) => tell(value);
}
