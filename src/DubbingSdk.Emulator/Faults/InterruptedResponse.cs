namespace DubbingSdk.Emulator.Faults;

/// <summary>Sends a part of the response body and then runs another action.</summary>
internal sealed class InterruptedResponse(InterruptionPoint point, Func<FaultedCall, Task<bool>> onInterruption) : IFaultAction
{
    public Task ApplyAsync(FaultedCall call)
    {
        var response = call.Context.Response;
        response.Body = new InterruptedStream(response.Body, () => point.Bytes(response.ContentLength), () => onInterruption(call));
        return call.RespondAsync();
    }
}
