namespace DubbingSdk;

/// <summary>Waits until translations differ from what they were, or might do so no more: the service does not say when they are done.</summary>
internal sealed class TranslationWait : DubbingOperation<DubbingResource>
{
    private readonly StudioSession _session;
    private readonly IReadOnlyDictionary<SegmentLanguage, string?> _before;
    private readonly TimeSpan _settleTime;
    private readonly long _begun;

    public TranslationWait(StudioSession session, IReadOnlyDictionary<SegmentLanguage, string?> before, TimeSpan settleTime)
        : base(OperationId.Pack(session.DubbingId), session.Settings, isNew: true, expected: null, created: null)
    {
        _session = session;
        _before = before;
        _settleTime = settleTime;
        _begun = session.Settings.TimeProvider.GetTimestamp();
    }

    /// <summary>The number of translations.</summary>
    public int Count => _before.Count;

    private protected override string Resumption => "client.Dubbing.Resource.OpenSessionAsync";

    private protected override async Task<OperationState<DubbingResource>> FetchAsync(CancellationToken cancellationToken)
    {
        var response = await _session.Client.GetAsync(_session.DubbingId, cancellationToken: cancellationToken).ConfigureAwait(false);
        var changed = _before.Count(part => response.Value.Dub(part.Key)?.Text != part.Value);
        var isSettled = changed == _before.Count || _session.Settings.TimeProvider.GetElapsedTime(_begun) >= _settleTime;
        return new(response, isSettled ? "translated" : "translating", isSettled, Failure: null, new OperationSteps(changed, _before.Count, changed));
    }
}
