using DubbingSdk.Pipeline;
using Microsoft.Extensions.Logging;

namespace DubbingSdk.Providers;

/// <summary>A dubbing service behind an interface that all services share. A request that the service does not support is refused before anything is sent.</summary>
/// <remarks>
/// This layer has what an application needs to dub with any service; the client of each service has more.
/// A provider for another service overrides <see cref="Capabilities"/>, <see cref="SubmitStepAsync"/>, <see cref="FetchStatusAsync"/> and
/// <see cref="FetchOutputAsync"/>. It throws failed calls as <see cref="DubbingException"/>, so that a wait survives transient failures,
/// and sets <see cref="DubbingException.MayHaveBeenAccepted"/> where the outcome of a submission is ambiguous.
/// </remarks>
public abstract class DubbingProvider
{
    private readonly ClientSettings? _settings;

    /// <summary>Creates a provider without a service behind it, for mocking.</summary>
    protected DubbingProvider() => Name = string.Empty;

    /// <summary>Creates a provider for a service that this library has no client for.</summary>
    /// <param name="name">The name, which the ids of the jobs contain.</param>
    /// <param name="timeProvider">The time provider of all waits. Unset: the system's.</param>
    /// <param name="loggerFactory">The logger factory. Unset: nothing is logged.</param>
    protected DubbingProvider(string name, TimeProvider? timeProvider = null, ILoggerFactory? loggerFactory = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        _settings = CustomService.Settings(name, timeProvider, loggerFactory);
    }

    private protected DubbingProvider(string name, DubbingServiceClient client)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(client);
        Name = name;
        _settings = client.Pipeline.Settings;
    }

    /// <summary>The name of the provider, which the ids of its jobs contain, for example <c>elevenlabs</c>.</summary>
    public virtual string Name { get; }

    /// <summary>The capabilities of the service. Requests beyond them are refused.</summary>
    public abstract DubbingCapabilities Capabilities { get; }

    /// <summary>The interval between the first polls of a job.</summary>
    /// <value>2 seconds.</value>
    protected internal virtual TimeSpan PollInterval => TimeSpan.FromSeconds(2);

    internal ClientSettings Settings => _settings ?? throw new InvalidOperationException("A mocked provider has no service behind it. Set up the member.");

    /// <summary>The advice for a file where the service accepts none.</summary>
    private protected virtual string FileAdvice => "Host it, and pass its URI with MediaSource.FromUri.";

    /// <summary>Validates a request as <see cref="SubmitAsync"/> does. Sends no request.</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="ArgumentException">The request has a validation error.</exception>
    /// <exception cref="DubbingNotSupportedException">The service does not support the request.</exception>
    public virtual void Check(DubbingJobRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        CheckCapabilities(request);
        var codes = request.TargetLanguages.Select(GetLanguageCode).ToList();
        if (codes.Distinct(StringComparer.OrdinalIgnoreCase).Count() < codes.Count)
            throw new ArgumentException($"Two of the TargetLanguages are the same language for the provider '{Name}'.", nameof(request));
        _ = SourceCodeOf(request);
    }

    /// <summary>Creates a job. Billed.</summary>
    /// <param name="request">The recording and the target languages.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The job. Store its <see cref="DubbingJob.JobId"/>, which resumes it.</returns>
    /// <exception cref="ArgumentException">The request has a validation error; nothing was sent.</exception>
    /// <exception cref="DubbingNotSupportedException">The service does not support the request; nothing was sent.</exception>
    /// <exception cref="DubbingException">
    /// If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request; the message describes how to check it.
    /// Where <see cref="DubbingCapabilities.FindsLostJobs"/> is set, <see cref="FindAsync"/> finds the job.
    /// </exception>
    /// <exception cref="DubbingJobCanceledException">The call was cancelled after the job had been created and before all languages were added. The exception has the job.</exception>
    /// <remarks>
    /// Where <see cref="DubbingCapabilities.AddsTargetsOneByOne"/> is set, a language that cannot be added is in <see cref="DubbingJob.StartFailures"/> and counts as failed; the job continues.
    /// </remarks>
    /// <example>
    /// <code>
    /// var job = await provider.SubmitAsync(new DubbingJobRequest
    /// {
    ///     Source = MediaSource.FromUri(new Uri("https://media.example/talk.mp4")), SourceLanguage = "en", TargetLanguages = ["es"],
    /// });
    /// await job.WaitForCompletionAsync();
    /// await job.SaveOutputAsync("es", "talk.es.mp4");
    /// </code>
    /// </example>
    public virtual async Task<DubbingJob> SubmitAsync(DubbingJobRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        Check(request);
        var plan = Plan(request);
        var accepted = await SubmitStepAsync(plan[0], options, cancellationToken).ConfigureAwait(false);
        var job = new DubbingJob(this, IdOf(accepted.NativeId, request), accepted);
        foreach (var step in plan.Skip(1))
            await AddAsync(job, step with { ParentId = accepted.NativeId }, options, cancellationToken).ConfigureAwait(false);
        return job;
    }

    /// <summary>
    /// Dubs into several languages with any service, and waits for all of them. Billed. Where a job can have only one language, creates one billed job per language, one after the other.
    /// </summary>
    /// <param name="request">The recording and the target languages.</param>
    /// <param name="polling">The interval of the polls and the timeout of the wait, for each job.</param>
    /// <param name="progress">Receives a report when a language is submitted, and another one when its wait has ended. Store the ids of the jobs.</param>
    /// <param name="options">Options for each request that starts a job.</param>
    /// <param name="cancellationToken">Cancels further submissions and the wait, never the work.</param>
    /// <returns>The outcome of each language, in the requested order. Failures and cancellation after validation are not thrown: the reports have them.</returns>
    /// <exception cref="ArgumentException">The request has a validation error; nothing was sent.</exception>
    /// <exception cref="DubbingNotSupportedException">The service does not support the request in one of the languages; nothing was sent.</exception>
    /// <example>
    /// <code>
    /// var request = new DubbingJobRequest { Source = source, SourceLanguage = "en", TargetLanguages = ["es", "fr"] };
    /// var reports = await provider.DubIntoManyAsync(request);
    /// foreach (var report in reports.Where(report => report.HasSucceeded))
    ///     await report.Job!.SaveOutputAsync(report.Language, $"talk-{report.Language}");
    /// </code>
    /// </example>
    public virtual Task<IReadOnlyList<DubbingLanguageReport>> DubIntoManyAsync(
        DubbingJobRequest request,
        PollingOptions? polling = null,
        IProgress<DubbingLanguageReport>? progress = null,
        DubbingRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ManyLanguages.DubAsync(this, request, polling, progress, options, cancellationToken);

    /// <summary>Resumes a job by its id. Sends no request.</summary>
    /// <param name="id">The <see cref="DubbingJob.JobId"/>.</param>
    /// <returns>The job.</returns>
    /// <exception cref="ArgumentException">The id is not that of a job of this provider.</exception>
    public virtual DubbingJob ResumeJob(DubbingJobId id)
    {
        Require(id);
        return new DubbingJob(this, id);
    }

    /// <summary>Polls the status of a job. A failed job does not throw here.</summary>
    /// <param name="id">The id of the job.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The status of the job and of each of its languages.</returns>
    public virtual async Task<DubbingResponse<DubbingJobStatus>> GetStatusAsync(DubbingJobId id, CancellationToken cancellationToken = default)
    {
        Require(id);
        return await FetchStatusAsync(id, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Downloads the output of a job in one language. Requests a fresh signed URI where the service uses them.</summary>
    /// <param name="id">The id of the job.</param>
    /// <param name="language">One of the languages of the job, as it was requested.</param>
    /// <param name="kind">The kind of output; one of <see cref="DubbingCapabilities.OutputKinds"/>.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The file, as a download that has begun.</returns>
    /// <exception cref="DubbingNotSupportedException">The service has no output of this kind; nothing was sent.</exception>
    /// <exception cref="DubbingNotReadyException">The output is not available yet.</exception>
    /// <exception cref="InvalidOperationException">The output is not available yet.</exception>
    public virtual async Task<MediaDownload> OpenOutputAsync(
        DubbingJobId id, DubbingLanguage language, DubbingOutputKind kind = DubbingOutputKind.Main, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        Require(id, language);
        if (!Capabilities.OutputKinds.Contains(kind))
            throw Refuse($"has no output of the kind {kind}. Use one of {string.Join(", ", Capabilities.OutputKinds)}", [.. Capabilities.OutputKinds.Select(known => known.ToString())]);

        return await FetchOutputAsync(id, language, kind, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets the subtitles of a job in one language, where <see cref="DubbingCapabilities.ProvidesSubtitles"/> is set.</summary>
    /// <param name="id">The id of the job.</param>
    /// <param name="language">One of the languages of the job, as it was requested.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The subtitles.</returns>
    /// <exception cref="DubbingNotSupportedException">The service provides no subtitles; nothing was sent.</exception>
    public virtual async Task<SubtitleTrack> GetSubtitlesAsync(DubbingJobId id, DubbingLanguage language, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        Require(id, language);
        return Capabilities.ProvidesSubtitles
            ? await FetchSubtitlesAsync(id, language, options, cancellationToken).ConfigureAwait(false)
            : throw Refuse("provides no subtitles");
    }

    /// <summary>Finds the job that an ambiguous <see cref="SubmitAsync"/> may have started, where <see cref="DubbingCapabilities.FindsLostJobs"/> is set.</summary>
    /// <param name="request">The request that was sent. Its <see cref="DubbingJobRequest.Name"/> is required.</param>
    /// <param name="since">A time shortly before the request was sent, in the time of the service.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The job, or <see langword="null"/> when there is no job with that name since then.</returns>
    /// <exception cref="DubbingNotSupportedException">The service cannot list its jobs; the message describes what to check.</exception>
    /// <exception cref="DubbingAmbiguousMatchException">Several jobs match.</exception>
    public virtual async Task<DubbingJob?> FindAsync(DubbingJobRequest request, DateTimeOffset since, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        Check(request);
        if (!Capabilities.FindsLostJobs)
            throw Refuse($"cannot find a job again. {Settings.Service.AmbiguousOutcomeAdvice}");
        if (request.Name is not { } name)
            throw new ArgumentException("The request has no Name. Set it before the submission, since the job is found by its name.", nameof(request));

        var nativeId = await FindNativeIdAsync(name, since, options, cancellationToken).ConfigureAwait(false);
        return nativeId is null ? null : ResumeJob(IdOf(nativeId, request));
    }

    /// <summary>Sends one step of a request that has passed <see cref="Check"/>. Sends at most one billed request, and never retries after an ambiguous outcome.</summary>
    /// <param name="step">The step. Pass the request of the service to <see cref="DubbingJobRequest.Apply"/>.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The service's own id of the job, and the other facts of the response.</returns>
    protected abstract Task<DubbingAcceptance> SubmitStepAsync(DubbingStep step, DubbingRequestOptions? options, CancellationToken cancellationToken = default);

    /// <summary>Polls the status of a job of this provider.</summary>
    /// <param name="id">The id of the job.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The status, created with <see cref="DubbingJobStatus.ForAll"/> or <see cref="DubbingJobStatus.FromOutputs"/>.</returns>
    protected abstract Task<DubbingResponse<DubbingJobStatus>> FetchStatusAsync(DubbingJobId id, CancellationToken cancellationToken = default);

    /// <summary>Downloads an output of a job of this provider. Language and kind are validated.</summary>
    /// <param name="id">The id of the job.</param>
    /// <param name="language">The language.</param>
    /// <param name="kind">The kind of output.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The file, as a download that has begun.</returns>
    protected abstract Task<MediaDownload> FetchOutputAsync(
        DubbingJobId id, DubbingLanguage language, DubbingOutputKind kind, DubbingRequestOptions? options, CancellationToken cancellationToken = default);

    /// <summary>Gets the subtitles of a job of this provider. Override it where <see cref="DubbingCapabilities.ProvidesSubtitles"/> is set.</summary>
    /// <param name="id">The id of the job.</param>
    /// <param name="language">The language.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The subtitles.</returns>
    protected virtual Task<SubtitleTrack> FetchSubtitlesAsync(DubbingJobId id, DubbingLanguage language, DubbingRequestOptions? options, CancellationToken cancellationToken = default) =>
        throw Refuse($"does not override {nameof(FetchSubtitlesAsync)}");

    /// <summary>Finds the service's own id of a job by its name. Override it where <see cref="DubbingCapabilities.FindsLostJobs"/> is set.</summary>
    /// <param name="name">The name of the job.</param>
    /// <param name="since">A time shortly before the job was created, in the time of the service.</param>
    /// <param name="options">Options for each request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The id, or <see langword="null"/> when there is no job with that name since then.</returns>
    protected virtual Task<string?> FindNativeIdAsync(string name, DateTimeOffset since, DubbingRequestOptions? options, CancellationToken cancellationToken = default) =>
        throw Refuse($"does not override {nameof(FindNativeIdAsync)}");

    /// <summary>Gets the service's own code of a target language. Returns the tag, unless overridden.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The code, for example of a <see cref="DubbingLanguageMap"/>.</returns>
    /// <exception cref="DubbingNotSupportedException">The tag does not determine a single code of the service.</exception>
    protected virtual string GetLanguageCode(DubbingLanguage language) => language.Value;

    /// <summary>Gets the service's own code of the language of a source. Returns the code of the target language, unless overridden.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The code.</returns>
    /// <exception cref="DubbingNotSupportedException">The tag does not determine a single code of the service.</exception>
    protected virtual string GetSourceLanguageCode(DubbingLanguage language) => GetLanguageCode(language);

    /// <summary>Returns the service's own code of the language of the source, if it is set.</summary>
    private protected string? SourceCodeOf(DubbingJobRequest request) => request.SourceLanguage is { } language ? GetSourceLanguageCode(language) : null;

    private protected static DubbingAcceptance Accepted<T>(DubbingOperation<T> native)
        where T : class => new(native.Id) { ExpectedTime = native.ExpectedTime, Metadata = native.Metadata };

    private protected DubbingNotSupportedException Refuse(string why, IReadOnlyList<string>? candidates = null) => new($"The provider '{Name}' {why.TrimEnd('.')}.", Name, candidates);

    private DubbingJobId IdOf(string nativeId, DubbingJobRequest request) => DubbingJobId.Create(Name, nativeId, request.TargetLanguages);

    /// <summary>Returns the steps of a submission: the first one creates the job, the others add to it.</summary>
    private List<DubbingStep> Plan(DubbingJobRequest request) => Capabilities.AddsTargetsOneByOne
        ? [.. request.TargetLanguages.Select(language => new DubbingStep { Request = request, Languages = [language] })]
        : [new() { Request = request, Languages = request.TargetLanguages }];

    /// <summary>Adds a language to a job. The job is billed, so no failure here may lose it.</summary>
    private async Task AddAsync(DubbingJob job, DubbingStep step, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        try
        {
            var added = await SubmitStepAsync(step, options, cancellationToken).ConfigureAwait(false);
            job.AddCost(added.Metadata?.Cost);
        }
        catch (OperationCanceledException canceled) when (cancellationToken.IsCancellationRequested)
        {
            job.AddStartFailure(step.Languages, canceled);
            throw new DubbingJobCanceledException(
                $"The submission was cancelled after the job '{job.Id}' had been created, and before all of its languages were added. The job continues at the service and is billed. Resume it with provider.ResumeJob instead of submitting it a second time.",
                job,
                canceled,
                cancellationToken);
        }
        catch (Exception failure)
        {
            job.AddStartFailure(step.Languages, failure);
        }
    }

    private void CheckCapabilities(DubbingJobRequest request)
    {
        var able = Capabilities;
        if (request.Source is UriMediaSource && !able.AcceptsAddresses)
            throw Refuse("accepts no URIs. Pass the file with MediaSource.FromFile or FromStream");
        if (request.Source is not UriMediaSource && !able.AcceptsFiles)
            throw Refuse($"accepts no files. {FileAdvice}");
        if (request.TargetLanguages.Count > 1 && !able.AcceptsManyTargets)
            throw Refuse($"accepts one language per job. Use {nameof(DubIntoManyAsync)}, which creates one billed job per language");
        if (request.SourceLanguage is null && !able.DetectsSourceLanguage)
            throw Refuse("does not detect the language of a source. Set SourceLanguage");
        if (request.Name is not null && !able.AcceptsNames)
            throw Refuse("accepts no name of a job. Leave Name unset");
    }

    private void Require(DubbingJobId id)
    {
        if (id.Provider != Name)
            throw new ArgumentException($"'{id}' is a job of the provider '{id.Provider}', not of '{Name}'. Use the provider that created it.", nameof(id));
    }

    private void Require(DubbingJobId id, DubbingLanguage language)
    {
        Require(id);
        if (!id.Languages.Contains(language))
            throw new ArgumentException($"The job is not dubbed into '{language}', but into {string.Join(", ", id.Languages)}.", nameof(language));
    }
}
