using System.Collections.Concurrent;

namespace DubbingSdk.Providers;

/// <summary>A dub in progress, at any of the services.</summary>
public class DubbingJob : DubbingOperation<DubbingJobStatus>
{
    private readonly DubbingProvider? _provider;
    private readonly ConcurrentDictionary<DubbingLanguage, Exception> _startFailures = new();
    private readonly ConcurrentBag<decimal> _addedCosts = [];

    /// <inheritdoc/>
    protected DubbingJob()
    {
    }

    /// <summary>Creates a job without a service behind it, for mocking. It is in the state of its status. Providers return theirs from <see cref="DubbingProvider.ResumeJob"/>.</summary>
    /// <param name="id">The id.</param>
    /// <param name="status">The status.</param>
    /// <param name="metadata">The metadata of the response that created it; <see langword="null"/> as for a resumed job.</param>
    public DubbingJob(DubbingJobId id, DubbingJobStatus status, DubbingResponseMetadata? metadata = null)
        : base(id.ToString(), metadata)
    {
        JobId = id;
        Begin(Read(Received(status)));
    }

    internal DubbingJob(DubbingProvider provider, DubbingJobId id)
        : base(id.ToString(), provider.Settings, isNew: false, expected: null, created: null)
    {
        _provider = provider;
        JobId = id;
    }

    internal DubbingJob(DubbingProvider provider, DubbingJobId id, DubbingAcceptance accepted)
        : base(id.ToString(), provider.Settings, isNew: true, accepted.ExpectedTime, accepted.Metadata)
    {
        _provider = provider;
        JobId = id;
    }

    /// <summary>All that is needed to resume the job, with <see cref="DubbingProvider.ResumeJob"/> of the provider it names.</summary>
    public virtual DubbingJobId JobId { get; }

    /// <summary>The languages of the job, as they were requested.</summary>
    public virtual IReadOnlyList<DubbingLanguage> Languages => JobId.Languages;

    /// <summary>The failures of the languages that could not be added to the created job. Empty for a resumed job.</summary>
    public virtual IReadOnlyDictionary<DubbingLanguage, Exception> StartFailures => _startFailures;

    private protected override string Resumption => "provider.ResumeJob";

    private protected override TimeSpan DefaultInterval => Provider.PollInterval;

    /// <summary>The cost of the submission, and of each language that was added to the job.</summary>
    private protected override decimal? CreationCost => _addedCosts.IsEmpty ? base.CreationCost : (base.CreationCost ?? 0) + _addedCosts.Sum();

    private DubbingProvider Provider => _provider ?? throw new InvalidOperationException("A mocked job has no provider behind it. Set up the member.");

    /// <summary>Downloads the output of the job in one language.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <param name="kind">Which file; one of <see cref="DubbingCapabilities.OutputKinds"/>.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The file, as a download that has begun.</returns>
    public virtual Task<MediaDownload> OpenOutputAsync(
        DubbingLanguage language, DubbingOutputKind kind = DubbingOutputKind.Main, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Provider.OpenOutputAsync(JobId, language, kind, options, cancellationToken);

    /// <summary>Saves the output of the job in one language.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <param name="path">The path of the file. If it has no extension, the one of the media is added.</param>
    /// <param name="overwrite">Whether to replace an existing file. It survives if the download fails.</param>
    /// <param name="kind">Which file; one of <see cref="DubbingCapabilities.OutputKinds"/>.</param>
    /// <param name="progress">Receives a report after each write.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>The file.</returns>
    /// <example>
    /// <code>
    /// await job.WaitForCompletionAsync();
    /// await job.SaveOutputAsync("es", "talk-es"); // adds the extension of the media
    /// </code>
    /// </example>
    public virtual async Task<FileInfo> SaveOutputAsync(
        DubbingLanguage language,
        string path,
        bool overwrite = false,
        DubbingOutputKind kind = DubbingOutputKind.Main,
        IProgress<TransferProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var hasExtension = Path.HasExtension(path) || Path.EndsInDirectorySeparator(path);
        MediaTarget.Check(hasExtension ? path : $"{path}{default(MediaContainer).Extension}", overwrite || !hasExtension);
        var media = await OpenOutputAsync(language, kind, options: null, cancellationToken).ConfigureAwait(false);
        await using var closing = media.ConfigureAwait(false);
        return await media.SaveToFileAsync(hasExtension ? path : $"{path}{media.Container.Extension}", overwrite, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets the subtitles of the dub, where the service provides them.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The subtitles.</returns>
    /// <exception cref="DubbingNotSupportedException">The service provides no subtitles; nothing was sent.</exception>
    public virtual Task<SubtitleTrack> GetSubtitlesAsync(DubbingLanguage language, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Provider.GetSubtitlesAsync(JobId, language, options, cancellationToken);

    internal void AddStartFailure(IEnumerable<DubbingLanguage> languages, Exception failure)
    {
        foreach (var language in languages)
            _startFailures[language] = failure;
    }

    internal void AddCost(decimal? cost)
    {
        if (cost is { } added)
            _addedCosts.Add(added);
    }

    private protected override async Task<OperationState<DubbingJobStatus>> FetchAsync(CancellationToken cancellationToken)
    {
        var (reported, metadata) = await Provider.GetStatusAsync(JobId, cancellationToken).ConfigureAwait(false);
        return Read(new(reported.WithStartFailures(_startFailures), metadata));
    }

    private OperationState<DubbingJobStatus> Read(DubbingResponse<DubbingJobStatus> reported)
    {
        var status = reported.Value.WithCost(Cost);
        var response = new DubbingResponse<DubbingJobStatus>(status, reported.Metadata);
        return new(response, status.RawStatus, status.HasEnded, status.State == DubbingJobState.Failed ? Failed(response) : null, Steps(status))
        {
            Cost = reported.Value.Cost?.Amount,
        };
    }

    private static OperationSteps? Steps(DubbingJobStatus status) => status.Outputs.Count > 1
        ? new(status.Outputs.Count(output => output.State == DubbingJobState.Succeeded), status.Outputs.Count, status.Outputs.Count(output => output.State != DubbingJobState.Queued))
        : null;

    private DubbingFailedException Failed(DubbingResponse<DubbingJobStatus> response)
    {
        var status = response.Value;
        return new($"The job '{Id}' failed: {status.Message ?? "the service stated no reason"}", Id, status.Message, status.Code) { Metadata = response.Metadata };
    }
}
