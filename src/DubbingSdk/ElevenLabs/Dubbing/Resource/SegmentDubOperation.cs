using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>A dub of segments in progress. It is completed when each segment is dubbed and not stale in each target language.</summary>
/// <remarks>
/// The service reports no failure of this work. Without progress for <see cref="PollingOptions.NoProgressTimeout"/>, the wait throws a
/// <see cref="DubbingStalledException"/>. The operation ignores segments and languages that are deleted meanwhile.
/// </remarks>
public class SegmentDubOperation : DubbingOperation<DubbingResource>
{
    private const string AllLanguages = "*";
    private const char Separator = ',';

    private readonly IResourceReader _client;
    private IReadOnlyList<SegmentLanguage> _stale = [];

    /// <inheritdoc/>
    protected SegmentDubOperation(string id)
        : base(id)
    {
        _client = new DubbingResourceClient(ApiPipeline.Mocked);
        DubbingId = id;
    }

    internal SegmentDubOperation(IResourceReader client, ClientSettings settings, string dubbingId, DubSegmentsRequest request, DubbingResponse<ResourceVersion>? begun)
        : base(Pack(dubbingId, request), settings, isNew: begun is not null, expected: null, begun?.Metadata)
    {
        _client = client;
        DubbingId = dubbingId;
        Segments = [.. request.Segments];
        Languages = request.Languages is { } languages ? [.. languages] : null;
    }

    /// <summary>The id of the dub.</summary>
    public string DubbingId { get; }

    /// <summary>The ids of the segments.</summary>
    public IReadOnlyList<string> Segments { get; } = [];

    /// <summary>The target languages; <see langword="null"/> selects all target languages of the resource.</summary>
    public IReadOnlyList<string>? Languages { get; }

    /// <summary>The segments and languages that were missing or stale at the last poll.</summary>
    public virtual IReadOnlyList<SegmentLanguage> Stale => Volatile.Read(ref _stale);

    private protected override string Resumption => "client.Dubbing.Resource.ResumeDubOperation";

    internal static (string DubbingId, DubSegmentsRequest Request) Unpack(string id)
    {
        var parts = OperationId.Unpack(id, count: 3, nameof(id));
        var request = new DubSegmentsRequest { Languages = parts[1] == AllLanguages ? null : Split(parts[1]), Segments = Split(parts[2]) };
        NamedSegments.Check(request.Segments, nameof(id));
        NamedSegments.CheckLanguages(request.Languages, nameof(id));
        return (parts[0], request);
    }

    private protected override async Task<OperationState<DubbingResource>> FetchAsync(CancellationToken cancellationToken)
    {
        var response = await _client.GetAsync(DubbingId, cancellationToken: cancellationToken).ConfigureAwait(false);
        var all = Expected(response.Value).ToList();
        var stale = all.FindAll(part => Dub(response.Value, part) is not { IsFresh: true });
        var begun = all.Count(part => Dub(response.Value, part) is { Text.Length: > 0 });
        Volatile.Write(ref _stale, stale);
        return new(response, stale.Count > 0 ? "dubbing" : "dubbed", stale.Count == 0, Failure: null, new OperationSteps(all.Count - stale.Count, all.Count, begun));
    }

    private protected override DubbingException Stalled(TimeSpan idle) => new DubbingStalledException(
        $"Nothing has moved for {idle:c} in the dub '{DubbingId}'. Not freshly dubbed: {List(Stale)}. The service reports no failure of this work, which may yet go on. "
        + $"Wait again with {Resumption}(\"{Id}\"), or ask for a new dub of these segments, which may be billed again.",
        Id,
        Stale);

    private static string Pack(string dubbingId, DubSegmentsRequest request) =>
        OperationId.Pack(dubbingId, request.Languages is { } languages ? Join(languages) : AllLanguages, Join(request.Segments));

    private static string Join(IEnumerable<string> parts) => string.Join(Separator, parts.Select(Uri.EscapeDataString));

    private static string[] Split(string parts) => Array.ConvertAll(parts.Split(Separator), Uri.UnescapeDataString);

    private static DubbedSegment? Dub(DubbingResource resource, SegmentLanguage part) => resource.SpeakerSegments[part.SegmentId].Dubs.GetValueOrDefault(part.Language);

    private static string List(IReadOnlyList<SegmentLanguage> stale)
    {
        const int most = 10;
        return string.Join(", ", stale.Take(most)) + (stale.Count > most ? $" and {stale.Count - most} more" : string.Empty);
    }

    private IEnumerable<SegmentLanguage> Expected(DubbingResource resource) =>
        from segment in Segments.Distinct(StringComparer.Ordinal)
        where resource.SpeakerSegments.GetValueOrDefault(segment) is not null
        from language in (Languages ?? resource.TargetLanguages).Intersect(resource.TargetLanguages, StringComparer.Ordinal)
        select new SegmentLanguage(segment, language);
}
