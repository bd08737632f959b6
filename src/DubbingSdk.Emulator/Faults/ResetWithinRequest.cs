using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.Faults;

internal sealed class ResetWithinRequest(long afterBytes) : IFaultAction
{
    public Task ApplyAsync(FaultedCall call)
    {
        long read = 0;
        var request = call.Context.Request;
        request.Body = new ObservedStream(request.Body, chunk =>
        {
            read += chunk.Length;
            if (read > afterBytes)
                throw call.Reset();
        });
        return call.RespondAsync();
    }
}
