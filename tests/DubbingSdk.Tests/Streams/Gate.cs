using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Streams;

/// <summary>Holds up whoever waits at it until it is opened.</summary>
internal sealed class Gate
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when somebody waits at the gate.</summary>
    public Task Reached => _reached.Task.WaitAsync(TestTimeout.Limit);

    public Task PassAsync(CancellationToken cancellationToken = default)
    {
        _reached.TrySetResult();
        return _opened.Task.WaitAsync(cancellationToken);
    }

    public void Open() => _opened.TrySetResult();
}
