namespace DubbingSdk.Emulator.Faults;

/// <summary>Lets a part of the answer's body through and then does something else.</summary>
internal sealed class InterruptedResponse(InterruptionPoint point, Func<FaultedCall, Task<bool>> onInterruption) : IFaultAction
{
    public Task ApplyAsync(FaultedCall call)
    {
        var response = call.Context.Response;
        response.Body = new InterruptedStream(response.Body, () => point.Bytes(response.ContentLength), () => onInterruption(call));
        return call.RespondAsync();
    }
}
