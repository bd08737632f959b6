namespace DubbingSdk.Emulator.Faults;

internal sealed class ResetInsteadOfResponse : IFaultAction
{
    public async Task ApplyAsync(FaultedCall call)
    {
        await call.HandleUnseenAsync().ConfigureAwait(false);
        throw call.Reset();
    }
}
