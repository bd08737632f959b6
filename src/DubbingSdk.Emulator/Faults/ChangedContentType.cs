namespace DubbingSdk.Emulator.Faults;

internal sealed class ChangedContentType : IFaultAction
{
    public Task ApplyAsync(FaultedCall call)
    {
        call.Context.Response.OnStarting(() =>
        {
            call.Context.Response.ContentType = call.Fault.ContentType;
            call.AddHeaders();
            return Task.CompletedTask;
        });
        return call.RespondAsync();
    }
}
