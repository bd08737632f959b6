namespace DubbingSdk.Emulator.State;

internal sealed class RequestLog
{
    private readonly List<RecordedRequest> _requests = [];

    public void Add(RecordedRequest request)
    {
        lock (_requests)
            _requests.Add(request);
    }

    public IReadOnlyList<RecordedRequest> Snapshot()
    {
        lock (_requests)
            return [.. _requests];
    }
}
