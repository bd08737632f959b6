namespace DubbingSdk.Providers;

/// <summary>A dub in the making, at any of the services.</summary>
public class DubbingJob : DubbingOperation<DubbingJobStatus>
{
    private readonly DubbingProvider? _provider;

    /// <summary>Makes a job without a service behind it, for tests of code that uses the library and for providers of your own.</summary>
    /// <param name="id">The id.</param>
    protected DubbingJob(DubbingJobId id)
        : base(id.ToString()) => JobId = id;

    internal DubbingJob(DubbingProvider provider, DubbingJobId id)
        : base(id.ToString(), provider.Settings, isNew: false, expected: null, created: null) => (_provider, JobId) = (provider, id);

    internal DubbingJob(DubbingProvider provider, DubbingJobId id, TimeSpan? expected, DubbingResponseMetadata? created)
        : base(id.ToString(), provider.Settings, isNew: true, expected, created) => (_provider, JobId) = (provider, id);

    /// <summary>All that is needed to take the job up again, with <see cref="IDubbingProvider.GetJob"/> of the provider it names.</summary>
    public DubbingJobId JobId { get; }

    /// <summary>The languages of the job, as they were asked for.</summary>
    public virtual IReadOnlyList<DubbingLanguage> Languages => JobId.Read().Languages;

    private protected override string Resumption => "provider.GetJob";

    private protected override TimeSpan DefaultInterval => _provider!.PollInterval;

    /// <summary>Downloads what the job made in one language.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <param name="kind">Which file; one of <see cref="DubbingCapabilities.OutputKinds"/>.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file, still on its way.</returns>
    public virtual Task<MediaDownload> OpenOutputAsync(
        DubbingLanguage language, DubbingOutputKind kind = DubbingOutputKind.Main, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _provider!.OpenOutputAsync(JobId, language, kind, options, cancellationToken);

    /// <summary>Saves what the job made in one language.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <param name="path">The path of the file. Without an extension, that of the media is added.</param>
    /// <param name="overwrite">Whether to replace an existing file. It survives if the download fails.</param>
    /// <param name="kind">Which file; one of <see cref="DubbingCapabilities.OutputKinds"/>.</param>
    /// <param name="progress">Told of every piece that was written.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <returns>The file.</returns>
    public virtual async Task<FileInfo> SaveOutputAsync(
        DubbingLanguage language,
        string path,
        bool overwrite = false,
        DubbingOutputKind kind = DubbingOutputKind.Main,
        IProgress<TransferProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        MediaTarget.Check(path, overwrite);
        var media = await OpenOutputAsync(language, kind, options: null, cancellationToken).ConfigureAwait(false);
        await using var closing = media.ConfigureAwait(false);
        return await media.SaveToFileAsync(path, overwrite, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets the dubbed text with its times, where the service gives it.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The subtitles.</returns>
    /// <exception cref="DubbingNotSupportedException">The service gives no text; nothing was sent.</exception>
    public virtual Task<SubtitleTrack> GetSubtitlesAsync(DubbingLanguage language, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _provider!.GetSubtitlesAsync(JobId, language, options, cancellationToken);

    private protected override async Task<OperationState<DubbingJobStatus>> FetchAsync(CancellationToken cancellationToken)
    {
        var response = await _provider!.GetStatusAsync(JobId, cancellationToken).ConfigureAwait(false);
        var status = response.Value;
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
