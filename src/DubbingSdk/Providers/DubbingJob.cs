using System.Collections.Concurrent;

namespace DubbingSdk.Providers;

/// <summary>A dub in progress, at any of the services.</summary>
public class DubbingJob : DubbingOperation<DubbingJobStatus>
{
    private readonly DubbingProvider? _provider;
    private readonly ConcurrentDictionary<DubbingLanguage, Exception> _startFailures = new();

    /// <summary>Creates a job without a service behind it, for tests of code that uses the library. Providers return theirs from <see cref="DubbingProvider.ResumeJob"/>.</summary>
    /// <param name="id">The id.</param>
    protected DubbingJob(DubbingJobId id)
        : base(id.ToString()) => JobId = id;

    internal DubbingJob(DubbingProvider provider, DubbingJobId id)
        : base(id.ToString(), provider.Settings, isNew: false, expected: null, created: null) => (_provider, JobId) = (provider, id);

    internal DubbingJob(DubbingProvider provider, DubbingJobId id, DubbingAcceptance accepted)
        : base(id.ToString(), provider.Settings, isNew: true, accepted.ExpectedTime, accepted.Metadata) => (_provider, JobId) = (provider, id);

    /// <summary>All that is needed to resume the job, with <see cref="DubbingProvider.ResumeJob"/> of the provider it names.</summary>
    public DubbingJobId JobId { get; }

    /// <summary>The languages of the job, as they were requested.</summary>
    public virtual IReadOnlyList<DubbingLanguage> Languages => JobId.Languages;

    /// <summary>The failures of the languages that could not be added to the created job. Empty for a resumed job.</summary>
    public virtual IReadOnlyDictionary<DubbingLanguage, Exception> StartFailures => _startFailures;

    private protected override string Resumption => "provider.ResumeJob";

    private protected override TimeSpan DefaultInterval => Provider.PollInterval;

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

    private protected override async Task<OperationState<DubbingJobStatus>> FetchAsync(CancellationToken cancellationToken)
    {
        var (reported, metadata) = await Provider.GetStatusAsync(JobId, cancellationToken).ConfigureAwait(false);
        var status = reported.WithStartFailures(_startFailures);
        var response = new DubbingResponse<DubbingJobStatus>(status, metadata);
        return new(response, status.RawStatus, status.HasEnded, status.State == DubbingJobState.Failed ? Failed(response) : null, Steps(status));
    }

    private static OperationSteps? Steps(DubbingJobStatus status) => status.Outputs.Count > 1
        ? new(status.Outputs.Count(output => output.State == DubbingJobState.Succeeded), status.Outputs.Count, status.Outputs.Count(output => output.State != DubbingJobState.Queued))
        : null;

    private DubbingFailedException Failed(DubbingResponse<DubbingJobStatus> response)
    {
        var status = response.Value;
        return new($"The job '{Id}' failed: {status.Message ?? "the service gave no reason"}", Id, status.Message, status.Code) { Metadata = response.Metadata };
    }
}
