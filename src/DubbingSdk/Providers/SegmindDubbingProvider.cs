using DubbingSdk.Segmind;

namespace DubbingSdk.Providers;

/// <summary>Segmind: one language a job, from an address, with the cost in the status.</summary>
/// <remarks>The service forgets a job soon after it has ended; its file stays for days. Fetch what was made at once.</remarks>
public sealed class SegmindDubbingProvider : DubbingProvider
{
    /// <summary>The name, unless another is given.</summary>
    public const string DefaultName = "segmind";

    private const string Detect = "auto";

    /// <summary>The languages of the model that the service resells; its own page names only some of them, and a number.</summary>
    private static readonly LanguageMap Languages = new(DefaultName, [.. new[]
    {
        "en", "hi", "pt", "zh", "es", "fr", "de", "ja", "ar", "ru", "ko", "id", "it", "nl", "tr", "pl", "sv", "fil", "ms", "ro", "uk", "el", "cs", "da", "fi", "bg", "hr", "sk", "ta",
    }.Select(code => KeyValuePair.Create(code, code))]);

    private readonly SegmindClient _client;

    /// <summary>Makes the provider.</summary>
    /// <param name="client">The client to send with.</param>
    /// <param name="name">The name, for one of several accounts.</param>
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

    internal override TimeSpan PollInterval => TimeSpan.FromSeconds(5);

    private protected override string FileAdvice => $"Store it with {nameof(SegmindClient)}.{nameof(SegmindClient.UploadAssetAsync)}, and pass the address that gives";

    private protected override async Task<DubbingJob> SubmitAsync(
        DubbingJobRequest request, IReadOnlyList<string> targets, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        var dub = new SegmindDubRequest { Source = request.Source, TargetLanguage = targets[0], SourceLanguage = SourceOf(request) ?? Detect };
        return Started(await _client.SubmitAsync(request.Segmind?.Invoke(dub) ?? dub, options, cancellationToken).ConfigureAwait(false), request);
    }

    private protected override async Task<DubbingResponse<DubbingJobStatus>> GetStatusAsync(
        string nativeId, IReadOnlyList<DubbingLanguage> languages, CancellationToken cancellationToken)
    {
        var operation = _client.GetOperation(nativeId);
        var (dub, metadata) = await operation.UpdateAsync(cancellationToken).ConfigureAwait(false);
        var cost = dub.Metrics is { Cost: not null } or { RemainingCredits: not null } ? new DubbingCost(dub.Metrics.Cost, dub.Metrics.RemainingCredits, "credits") : null;
        return new(DubbingJobStatus.OfAll(languages, StateOf(operation.Status), operation.Status!, dub.Error, cost: cost), metadata);
    }

    private protected override Task<MediaDownload> OpenOutputAsync(
        string nativeId, DubbingLanguage language, DubbingOutputKind kind, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        _client.GetOperation(nativeId).DownloadAsync(options, cancellationToken);

    private protected override string CodeOf(DubbingLanguage language) => Languages.CodeOf(language);

    private static DubbingJobState StateOf(string? status) => status switch
    {
        SegmindStatus.Values.Queued => DubbingJobState.Queued,
        SegmindStatus.Values.Processing => DubbingJobState.Running,
        SegmindStatus.Values.Completed => DubbingJobState.Succeeded,
        SegmindStatus.Values.Failed => DubbingJobState.Failed,
        _ => DubbingJobState.Unknown,
    };
}
