namespace DubbingSdk.Emulator.Faults;

internal sealed class ResetInsteadOfResponse : IFaultAction
{
    public async Task ApplyAsync(FaultedCall call)
    {
        await call.HandleWithoutResponseAsync().ConfigureAwait(false);
        throw call.Reset();
    }
}
