namespace DubbingSdk.Tests.Operations;

/// <summary>Records reports synchronously, in order.</summary>
internal sealed class ProgressLog : IProgress<OperationProgress>
{
    public List<OperationProgress> Reports { get; } = [];

    public Action<OperationProgress>? OnReport { get; init; }

    public void Report(OperationProgress value)
    {
        Reports.Add(value);
        OnReport?.Invoke(value);
    }
}
