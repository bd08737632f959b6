namespace DubbingSdk.Providers;

/// <summary>The provider of ElevenLabs dubs: one language per job; a video for a video source.</summary>
/// <remarks>Sends <see cref="CreateDubRequest"/>.</remarks>
public sealed class ElevenLabsDubbingProvider : DubbingProvider
{
    /// <summary>The default name of the provider.</summary>
    public const string DefaultName = "elevenlabs";

    private readonly DubbingClient _client;

    /// <summary>Creates the provider.</summary>
    /// <param name="client">The client of the service.</param>
    /// <param name="name">The name of the provider. Set it to use several accounts.</param>
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

    /// <inheritdoc/>
    protected override async Task<DubbingAcceptance> SubmitStepAsync(DubbingStep step, DubbingRequestOptions? options, CancellationToken cancellationToken = default)
    {
        var request = step.Request;
        var dub = new CreateDubRequest { Source = request.Source, TargetLanguage = GetLanguageCode(step.Languages[0]), SourceLanguage = SourceCodeOf(request), Name = request.Name };
        return Accepted(await _client.Dubbing.CreateAsync(request.Apply(dub), options, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    protected override async Task<DubbingResponse<DubbingJobStatus>> FetchStatusAsync(DubbingJobId id, CancellationToken cancellationToken = default)
    {
        var (dub, metadata) = await _client.Dubbing.GetAsync(DubbingIdOf(id), cancellationToken: cancellationToken).ConfigureAwait(false);
        return new(DubbingJobStatus.ForAll(id.Languages, StateOf(dub.Status), dub.Status.Value, dub.Error), metadata);
    }

    /// <inheritdoc/>
    protected override Task<MediaDownload> FetchOutputAsync(
        DubbingJobId id, DubbingLanguage language, DubbingOutputKind kind, DubbingRequestOptions? options, CancellationToken cancellationToken = default) =>
        _client.Dubbing.DownloadAsync(DubbingIdOf(id), GetLanguageCode(language), options, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<SubtitleTrack> FetchSubtitlesAsync(
        DubbingJobId id, DubbingLanguage language, DubbingRequestOptions? options, CancellationToken cancellationToken = default)
    {
        var dubbingId = DubbingIdOf(id);
        var transcript = await _client.Dubbing.GetTranscriptAsync(dubbingId, GetLanguageCode(language), DubTranscriptFormat.Srt, options, cancellationToken).ConfigureAwait(false);
        return SubtitleTrack.ParseSrt(transcript.Value.Srt ?? string.Empty);
    }

    /// <inheritdoc/>
    protected override async Task<string?> FindNativeIdAsync(string name, DateTimeOffset since, DubbingRequestOptions? options, CancellationToken cancellationToken = default) =>
        (await _client.Dubbing.FindRecentAsync(name, since, options, cancellationToken).ConfigureAwait(false))?.Id;

    /// <inheritdoc/>
    /// <remarks>The service accepts ISO 639 codes, which have no region. A tag with a region is refused.</remarks>
    protected override string GetLanguageCode(DubbingLanguage language)
    {
        var primary = DubbingLanguageMap.Primary(language.Value);
        return language.IsServiceCode || primary == language.Value
            ? language.Value
            : throw Refuse($"accepts languages without a region, such as '{primary}', not '{language}'. Set TargetAccent to request a region", [primary]);
    }

    private static string DubbingIdOf(DubbingJobId id) => OperationId.Unpack(id.NativeId, count: 1, nameof(id))[0];

    private static DubbingJobState StateOf(DubStatus status) => status.Value switch
    {
        DubStatus.Values.Queued => DubbingJobState.Queued,
        DubStatus.Values.Preparing or DubStatus.Values.Dubbing => DubbingJobState.Running,
        DubStatus.Values.Dubbed => DubbingJobState.Succeeded,
        DubStatus.Values.Failed => DubbingJobState.Failed,
        _ => DubbingJobState.Unknown,
    };
}
