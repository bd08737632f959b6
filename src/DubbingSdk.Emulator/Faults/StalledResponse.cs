namespace DubbingSdk.Emulator.Faults;

internal sealed class StalledResponse(TimeSpan? duration) : IFaultAction
{
    public Task ApplyAsync(FaultedCall call)
    {
        call.Context.Response.OnStarting(() => call.StallAsync(duration));
        return call.RespondAsync();
    }
}
