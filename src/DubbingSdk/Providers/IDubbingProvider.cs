namespace DubbingSdk.Providers;

/// <summary>One dubbing service behind the interface that all of them can honestly keep. What a service cannot do is refused before anything is sent.</summary>
/// <remarks>The client of each service has more to offer; this layer holds what an application needs to dub through any of them.</remarks>
public interface IDubbingProvider
{
    /// <summary>The name of the provider, as it stands in the ids of its jobs, for example <c>elevenlabs</c>.</summary>
    string Name { get; }

    /// <summary>What the service can do.</summary>
    DubbingCapabilities Capabilities { get; }

    /// <summary>Checks a request as <see cref="SubmitAsync"/> does, and sends nothing.</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="ArgumentException">The request has a mistake.</exception>
    /// <exception cref="DubbingNotSupportedException">The service cannot do what the request asks for.</exception>
    void Check(DubbingJobRequest request);

    /// <summary>Starts a dub. Billed by the service.</summary>
    /// <param name="request">What to dub, and into which languages.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The job. Keep its id: it is the way back to what was paid for.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    /// <exception cref="DubbingNotSupportedException">The service cannot do what the request asks for; nothing was sent.</exception>
    /// <exception cref="DubbingException">
    /// If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the job may have been started; the message says how to look for it.
    /// Where <see cref="DubbingCapabilities.FindsLostJobs"/> is set, <see cref="FindAsync"/> does.
    /// </exception>
    Task<DubbingJob> SubmitAsync(DubbingJobRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Takes up a job again by its id. Sends nothing.</summary>
    /// <param name="id">The <see cref="DubbingJob.JobId"/>.</param>
    /// <returns>The job.</returns>
    /// <exception cref="ArgumentException">The id is not one of this provider.</exception>
    DubbingJob GetJob(DubbingJobId id);

    /// <summary>Asks how a job stands. A failed job does not throw here.</summary>
    /// <param name="id">The job.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>The state of the job and of each of its languages.</returns>
    Task<DubbingResponse<DubbingJobStatus>> GetStatusAsync(DubbingJobId id, CancellationToken cancellationToken = default);

    /// <summary>Downloads what a job made in one language, from an address that is fetched anew where the service gives addresses.</summary>
    /// <param name="id">The job.</param>
    /// <param name="language">One of the job's languages, as it was asked for.</param>
    /// <param name="kind">Which file; one of <see cref="DubbingCapabilities.OutputKinds"/>.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file, still on its way.</returns>
    /// <exception cref="DubbingNotSupportedException">The service has no such file; nothing was sent.</exception>
    /// <exception cref="DubbingNotReadyException">There is no file yet.</exception>
    /// <exception cref="InvalidOperationException">There is no file yet.</exception>
    Task<MediaDownload> OpenOutputAsync(
        DubbingJobId id, DubbingLanguage language, DubbingOutputKind kind = DubbingOutputKind.Main, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the dubbed text with its times, where <see cref="DubbingCapabilities.ProvidesSubtitles"/> is set.</summary>
    /// <param name="id">The job.</param>
    /// <param name="language">One of the job's languages, as it was asked for.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The subtitles.</returns>
    /// <exception cref="DubbingNotSupportedException">The service gives no text; nothing was sent.</exception>
    Task<SubtitleTrack> GetSubtitlesAsync(DubbingJobId id, DubbingLanguage language, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Finds the job that a doubtful <see cref="SubmitAsync"/> may have started, where <see cref="DubbingCapabilities.FindsLostJobs"/> is set.</summary>
    /// <param name="request">The request that was sent. It must have a <see cref="DubbingJobRequest.Name"/>, which is what is looked for.</param>
    /// <param name="since">A time shortly before it was sent, by the service's clock.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The job, or <see langword="null"/> when there is none of that name since then.</returns>
    /// <exception cref="DubbingNotSupportedException">The service cannot list its jobs; the message says what to check.</exception>
    /// <exception cref="DubbingAmbiguousMatchException">There are several; all are listed.</exception>
    Task<DubbingJob?> FindAsync(DubbingJobRequest request, DateTimeOffset since, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default);
}
