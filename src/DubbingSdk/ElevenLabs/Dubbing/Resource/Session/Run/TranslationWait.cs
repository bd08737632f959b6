using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Waits until all translations have changed or the settle time is over, since the service does not report their completion.</summary>
internal sealed class TranslationWait : DubbingOperation<DubbingResource>
{
    private readonly IResourceReader _client;
    private readonly TimeProvider _timeProvider;
    private readonly string _dubbingId;
    private readonly IReadOnlyDictionary<SegmentLanguage, string?> _before;
    private readonly TimeSpan _settleTime;
    private readonly long _begun;

    public TranslationWait(IResourceReader client, ClientSettings settings, string dubbingId, IReadOnlyDictionary<SegmentLanguage, string?> before, TimeSpan settleTime)
        : base(OperationId.Pack(dubbingId), settings, isNew: true, expected: null, created: null)
    {
        _client = client;
        _timeProvider = settings.TimeProvider;
        _dubbingId = dubbingId;
        _before = before;
        _settleTime = settleTime;
        _begun = _timeProvider.GetTimestamp();
    }

    /// <summary>The segments and languages that are translated.</summary>
    public IEnumerable<SegmentLanguage> Parts => _before.Keys;

    /// <summary>The number of translations.</summary>
    public int Count => _before.Count;

    private protected override string Resumption => "client.Dubbing.Resource.OpenSessionAsync";

    private protected override async Task<OperationState<DubbingResource>> FetchAsync(CancellationToken cancellationToken)
    {
        var response = await _client.GetAsync(_dubbingId, cancellationToken: cancellationToken).ConfigureAwait(false);
        var changed = _before.Count(part => response.Value.Dub(part.Key)?.Text != part.Value);
        var isSettled = changed == _before.Count || _timeProvider.GetElapsedTime(_begun) >= _settleTime;
        return new(response, isSettled ? "translated" : "translating", isSettled, Failure: null, new OperationSteps(changed, _before.Count, changed));
    }
}
