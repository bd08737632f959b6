using DubbingSdk.Segmind;

namespace DubbingSdk.Providers;

/// <summary>The provider of Segmind: one language per job, from a URI; the status has the cost.</summary>
/// <remarks>The service deletes the record of a job soon after its end, and the file after 7 days: download the output at once. Sends <see cref="SegmindDubRequest"/>.</remarks>
public sealed class SegmindDubbingProvider : DubbingProvider
{
    /// <summary>The default name of the provider.</summary>
    public const string DefaultName = "segmind";

    private const string Detect = "auto";

    /// <summary>The languages of the model behind the service. The service itself documents only their number and some of them.</summary>
    private static readonly DubbingLanguageMap Languages = new([.. new[]
    {
        "en", "hi", "pt", "zh", "es", "fr", "de", "ja", "ar", "ru", "ko", "id", "it", "nl", "tr", "pl", "sv", "fil", "ms", "ro", "uk", "el", "cs", "da", "fi", "bg", "hr", "sk", "ta",
    }.Select(code => KeyValuePair.Create(code, code))]);

    private readonly SegmindClient _client;

    /// <summary>Creates the provider.</summary>
    /// <param name="client">The client of the service.</param>
    /// <param name="name">The name of the provider. Set it to use several accounts.</param>
    public SegmindDubbingProvider(SegmindClient client, string name = DefaultName)
        : base(name, client) => _client = client;

    /// <inheritdoc/>
    public override DubbingCapabilities Capabilities { get; } = new()
    {
        AcceptsAddresses = true,
        DetectsSourceLanguage = true,
        ReportsCost = true,
        HasPublicOutputs = true,
        TargetLanguages = Languages.Tags,
    };

    /// <inheritdoc/>
    protected internal override TimeSpan PollInterval => TimeSpan.FromSeconds(5);

    private protected override string FileAdvice => $"Upload it with {nameof(SegmindClient)}.{nameof(SegmindClient.UploadAssetAsync)}, and pass the returned URI";

    /// <inheritdoc/>
    protected override async Task<DubbingAcceptance> SubmitStepAsync(DubbingStep step, DubbingRequestOptions? options, CancellationToken cancellationToken = default)
    {
        var request = step.Request;
        var dub = new SegmindDubRequest { Source = request.Source, TargetLanguage = GetLanguageCode(step.Languages[0]), SourceLanguage = SourceCodeOf(request) ?? Detect };
        return Accepted(await _client.CreateAsync(request.Apply(dub), options, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    protected override async Task<DubbingResponse<DubbingJobStatus>> FetchStatusAsync(DubbingJobId id, CancellationToken cancellationToken = default)
    {
        var operation = _client.ResumeOperation(id.NativeId);
        var (dub, metadata) = await operation.UpdateAsync(cancellationToken).ConfigureAwait(false);
        var cost = dub.Metrics is { Cost: not null } or { RemainingCredits: not null } ? new DubbingCost(dub.Metrics.Cost, dub.Metrics.RemainingCredits, "credits") : null;
        return new(DubbingJobStatus.ForAll(id.Languages, StateOf(operation.Status), operation.Status!, dub.Error, cost: cost), metadata);
    }

    /// <inheritdoc/>
    protected override Task<MediaDownload> FetchOutputAsync(
        DubbingJobId id, DubbingLanguage language, DubbingOutputKind kind, DubbingRequestOptions? options, CancellationToken cancellationToken = default) =>
        _client.ResumeOperation(id.NativeId).DownloadAsync(options, cancellationToken);

    /// <inheritdoc/>
    protected override string GetLanguageCode(DubbingLanguage language) => Languages.GetCode(language, Name);

    private static DubbingJobState StateOf(string? status) => status switch
    {
        SegmindStatus.Values.Queued => DubbingJobState.Queued,
        SegmindStatus.Values.Processing => DubbingJobState.Running,
        SegmindStatus.Values.Completed => DubbingJobState.Succeeded,
        SegmindStatus.Values.Failed => DubbingJobState.Failed,
        _ => DubbingJobState.Unknown,
    };
}
