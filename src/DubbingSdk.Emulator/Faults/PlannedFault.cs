namespace DubbingSdk.Emulator.Faults;

/// <summary>A fault with the number of matching requests so far.</summary>
internal sealed class PlannedFault(Fault fault)
{
    private int _seen;

    public Fault Fault => fault;

    public bool TryUse(RecordedRequest request)
    {
        if (!Matches(request) || _seen - fault.Skip >= fault.Times)
            return false;

        return ++_seen > fault.Skip;
    }

    private bool Matches(RecordedRequest request) =>
        (fault.Route is null || string.Equals(fault.Route, request.Operation, StringComparison.Ordinal)) && (fault.When is null || fault.When(request));
}
