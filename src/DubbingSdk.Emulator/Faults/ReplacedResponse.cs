using DubbingSdk.Emulator.Calls;

namespace DubbingSdk.Emulator.Faults;

internal sealed class ReplacedResponse(int status) : IFaultAction
{
    public async Task ApplyAsync(FaultedCall call)
    {
        await call.HandleWithoutResponseAsync().ConfigureAwait(false);
        call.AddHeaders();
        var result = call.Fault.Body is { } body ? Response.Text(body, call.Fault.ContentType, status) : call.DefaultError(status);
        await result.ExecuteAsync(call.Context).ConfigureAwait(false);
    }
}
