using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The dubbing of segments. It completes when each of them is freshly dubbed in each of the languages.</summary>
/// <remarks>
/// The service reports no failure of this work. When nothing has changed for <see cref="PollingOptions.NoProgressTimeout"/>, the wait ends with a
/// <see cref="DubbingStalledException"/>. A segment or a language that is deleted meanwhile is no longer waited for.
/// </remarks>
public class SegmentDubOperation : DubbingOperation<DubbingResource>
{
    private const string AllLanguages = "*";
    private const char Separator = ',';

    private readonly IResourceReader? _reader;
    private IReadOnlyList<SegmentLanguage> _stale = [];

    /// <inheritdoc/>
    protected SegmentDubOperation() => DubbingId = MockedId;

    /// <summary>Creates an operation without a service behind it, for mocking. It is in the state of its value, and completed if that is.</summary>
    /// <param name="dubbingId">The service's id of the dub.</param>
    /// <param name="request">The segments and languages.</param>
    /// <param name="resource">The resource, whose segments show what is freshly dubbed.</param>
    /// <param name="metadata">The metadata of the response that created it; <see langword="null"/> as for a resumed operation.</param>
    public SegmentDubOperation(string dubbingId, DubSegmentsRequest request, DubbingResource resource, DubbingResponseMetadata? metadata = null)
        : base(Pack(dubbingId, request), metadata)
    {
        DubbingId = dubbingId;
        Segments = [.. request.Segments];
        Languages = request.Languages is { } languages ? [.. languages] : null;
        Begin(Read(Received(resource)));
    }

    internal SegmentDubOperation(IResourceReader reader, ClientSettings settings, string dubbingId, DubSegmentsRequest request, DubbingResponse<ResourceVersion>? begun)
        : base(Pack(dubbingId, request), settings, isNew: begun is not null, expected: null, begun?.Metadata)
    {
        _reader = reader;
        DubbingId = dubbingId;
        Segments = [.. request.Segments];
        Languages = request.Languages is { } languages ? [.. languages] : null;
    }

    /// <summary>The service's id of the dub.</summary>
    public virtual string DubbingId { get; }

    /// <summary>The ids of the segments.</summary>
    public virtual IReadOnlyList<string> Segments { get; } = [];

    /// <summary>The languages; <see langword="null"/> for all of the resource.</summary>
    public virtual IReadOnlyList<string>? Languages { get; }

    /// <summary>The segments and languages that were not freshly dubbed at the last poll.</summary>
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

    private protected override async Task<OperationState<DubbingResource>> FetchAsync(CancellationToken cancellationToken) =>
        Read(await (_reader ?? throw NoService.Error()).GetAsync(DubbingId, cancellationToken: cancellationToken).ConfigureAwait(false));

    private OperationState<DubbingResource> Read(DubbingResponse<DubbingResource> response)
    {
        var all = Expected(response.Value).ToList();
        var stale = all.FindAll(part => Dub(response.Value, part) is not { IsFresh: true });
        var begun = all.Count(part => Dub(response.Value, part) is { Text.Length: > 0 });
        Volatile.Write(ref _stale, stale);
        return new(response, stale.Count > 0 ? "dubbing" : "dubbed", stale.Count == 0, Failure: null, new OperationSteps(all.Count - stale.Count, all.Count, begun));
    }

    private protected override DubbingException Stalled(TimeSpan idle) => new DubbingStalledException(
        $"Nothing has changed for {idle:c} in the dub '{DubbingId}'. Not freshly dubbed: {List(Stale)}. The service reports no failure of this work, which may still continue. "
        + $"Wait again with {Resumption}(\"{Id}\"), or ask for a new dub of these segments, which may be billed again.",
        Id,
        Stale);

    private static string Pack(string dubbingId, DubSegmentsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OperationId.Pack(dubbingId, request.Languages is { } languages ? Join(languages) : AllLanguages, Join(request.Segments));
    }

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
