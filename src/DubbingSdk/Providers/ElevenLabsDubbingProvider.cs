namespace DubbingSdk.Providers;

/// <summary>ElevenLabs dubs: one language a job, a video for a video.</summary>
public sealed class ElevenLabsDubbingProvider : DubbingProvider
{
    /// <summary>The name, unless another is given.</summary>
    public const string DefaultName = "elevenlabs";

    private readonly DubbingClient _client;

    /// <summary>Makes the provider.</summary>
    /// <param name="client">The client to send with.</param>
    /// <param name="name">The name, for one of several accounts.</param>
    public ElevenLabsDubbingProvider(DubbingClient client, string name = DefaultName)
        : base(name, client) => _client = client;

    /// <inheritdoc/>
    public override DubbingCapabilities Capabilities { get; } = new()
    {
        AcceptsAddresses = true,
        AcceptsFiles = true,
        DetectsSourceLanguage = true,
        AcceptsNames = true,
        ProvidesVideo = true,
        ProvidesSubtitles = true,
        CanDelete = true,
        FindsLostJobs = true,
    };

    private protected override async Task<DubbingJob> SubmitAsync(
        DubbingJobRequest request, IReadOnlyList<string> targets, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        var dub = new CreateDubRequest { Source = request.Source, TargetLanguage = targets[0], SourceLanguage = SourceOf(request), Name = request.Name };
        return Started(await _client.Dubbing.CreateAsync(request.ElevenLabs?.Invoke(dub) ?? dub, options, cancellationToken).ConfigureAwait(false), request);
    }

    private protected override async Task<DubbingResponse<DubbingJobStatus>> GetStatusAsync(
        string nativeId, IReadOnlyList<DubbingLanguage> languages, CancellationToken cancellationToken)
    {
        var (dub, metadata) = await _client.Dubbing.GetAsync(OperationId.Unpack(nativeId, count: 1, "id")[0], cancellationToken: cancellationToken).ConfigureAwait(false);
        return new(DubbingJobStatus.OfAll(languages, StateOf(dub.Status), dub.Status.Value, dub.Error), metadata);
    }

    private protected override Task<MediaDownload> OpenOutputAsync(
        string nativeId, DubbingLanguage language, DubbingOutputKind kind, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        _client.Dubbing.DownloadAsync(OperationId.Unpack(nativeId, count: 1, "id")[0], CodeOf(language), options, cancellationToken);

    private protected override async Task<SubtitleTrack> GetSubtitlesAsync(
        string nativeId, DubbingLanguage language, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        var dubbingId = OperationId.Unpack(nativeId, count: 1, "id")[0];
        var transcript = await _client.Dubbing.GetTranscriptAsync(dubbingId, CodeOf(language), DubTranscriptFormat.Srt, options, cancellationToken).ConfigureAwait(false);
        return SubtitleTrack.ParseSrt(transcript.Value.Srt ?? string.Empty);
    }

    private protected override async Task<string?> FindAsync(string? name, DateTimeOffset since, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        (await _client.Dubbing.FindRecentAsync(RequireName(name), since, options, cancellationToken).ConfigureAwait(false))?.Id;

    /// <summary>The service takes ISO 639 codes, so a tag with a region would lose it.</summary>
    private protected override string CodeOf(DubbingLanguage language)
    {
        var primary = LanguageMap.Primary(language.Value);
        return language.IsServiceCode || primary == language.Value
            ? language.Value
            : throw Refuse($"takes languages without a region, such as '{primary}', not '{language}'. A region may be asked for with TargetAccent", [primary]);
    }

    private static DubbingJobState StateOf(DubStatus status) => status.Value switch
    {
        DubStatus.Values.Queued => DubbingJobState.Queued,
        DubStatus.Values.Preparing or DubStatus.Values.Dubbing => DubbingJobState.Running,
        DubStatus.Values.Dubbed => DubbingJobState.Succeeded,
        DubStatus.Values.Failed => DubbingJobState.Failed,
        _ => DubbingJobState.Unknown,
    };
}
