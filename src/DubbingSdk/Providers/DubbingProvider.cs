using DubbingSdk.Pipeline;
using Microsoft.Extensions.Logging;

namespace DubbingSdk.Providers;

/// <summary>One dubbing service behind the members that all services share. What a service cannot do is refused before anything is sent.</summary>
/// <remarks>
/// The client of each service has more to offer; this layer holds what an application needs to dub through any of them.
/// A provider for another service overrides <see cref="Capabilities"/>, <see cref="SubmitStepAsync"/>, <see cref="FetchStatusAsync"/> and
/// <see cref="FetchOutputAsync"/>. It reports the failures of its calls as <see cref="DubbingException"/>, so that a wait survives those that pass,
/// and sets <see cref="DubbingException.MayHaveBeenAccepted"/> where a submission has no clear response.
/// </remarks>
public abstract class DubbingProvider
{
    private readonly ClientSettings? _settings;

    /// <summary>Creates a provider without a service behind it, for tests of code that uses the library.</summary>
    protected DubbingProvider() => Name = string.Empty;

    /// <summary>Creates a provider for a service that this library has no client for.</summary>
    /// <param name="name">The name, as it stands in the ids of the jobs.</param>
    /// <param name="timeProvider">The clock of all waits; the system's when unset.</param>
    /// <param name="loggerFactory">Where to log.</param>
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

    /// <summary>The name of the provider, as it stands in the ids of its jobs, for example <c>elevenlabs</c>.</summary>
    public virtual string Name { get; }

    /// <summary>What the service can do. Requests beyond it are refused.</summary>
    public abstract DubbingCapabilities Capabilities { get; }

    /// <summary>The wait between the first polls of a job.</summary>
    /// <value>2 seconds.</value>
    protected internal virtual TimeSpan PollInterval => TimeSpan.FromSeconds(2);

    internal ClientSettings Settings => _settings ?? throw new InvalidOperationException("A mocked provider has no service behind it. Set up the member.");

    /// <summary>What to do with a file, where the service takes none.</summary>
    private protected virtual string FileAdvice => "Host it, and pass its address with MediaSource.FromUri.";

    /// <summary>Checks a request as <see cref="SubmitAsync"/> does, and sends nothing.</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="ArgumentException">The request has a validation error.</exception>
    /// <exception cref="DubbingNotSupportedException">The service cannot do what the request asks for.</exception>
    public virtual void Check(DubbingJobRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        CheckCapabilities(request);
        var codes = request.TargetLanguages.Select(GetLanguageCode).ToList();
        if (codes.Distinct(StringComparer.OrdinalIgnoreCase).Count() < codes.Count)
            throw new ArgumentException($"Two of the TargetLanguages are the same language to the provider '{Name}'.", nameof(request));
        _ = SourceCodeOf(request);
    }

    /// <summary>Starts a dub. Billed by the service.</summary>
    /// <param name="request">What to dub, and into which languages.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The job. Keep its id: what was paid for is resumed by it.</returns>
    /// <exception cref="ArgumentException">The request has a validation error; nothing was sent.</exception>
    /// <exception cref="DubbingNotSupportedException">The service cannot do what the request asks for; nothing was sent.</exception>
    /// <exception cref="DubbingException">
    /// If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the job may have been started; the message says how to look for it.
    /// Where <see cref="DubbingCapabilities.FindsLostJobs"/> is set, <see cref="FindAsync"/> does.
    /// </exception>
    /// <exception cref="DubbingJobCanceledException">The job was started, and the call cancelled before all of its languages were added.</exception>
    /// <remarks>
    /// Where languages are added to a job one by one, one that fails does not lose the job: it is in <see cref="DubbingJob.StartFailures"/>, and counts as failed.
    /// </remarks>
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
    /// Dubs into several languages with any service, and waits for all. Where a job has one language, a job is started, and paid for, for each, one after the other.
    /// </summary>
    /// <param name="request">What to dub, and into which languages.</param>
    /// <param name="polling">How often to poll each job and how long to wait for it.</param>
    /// <param name="progress">Receives each job as soon as it is started, and again when it has ended. Keep the ids.</param>
    /// <param name="options">Settings of each call that starts a job.</param>
    /// <param name="cancellationToken">Starts no more jobs and ends the waiting, never the jobs.</param>
    /// <returns>The outcome of each language, in the requested order. Whatever fails or is cancelled after the first submission is not thrown: it is in the reports.</returns>
    /// <exception cref="ArgumentException">The request has a validation error; nothing was sent.</exception>
    /// <exception cref="DubbingNotSupportedException">The service cannot do what the request asks for in one of the languages; nothing was sent.</exception>
    public virtual Task<IReadOnlyList<DubbingLanguageReport>> DubIntoManyAsync(
        DubbingJobRequest request,
        PollingOptions? polling = null,
        IProgress<DubbingLanguageReport>? progress = null,
        DubbingRequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ManyLanguages.DubAsync(this, request, polling, progress, options, cancellationToken);

    /// <summary>Resumes a job by its id. Sends nothing.</summary>
    /// <param name="id">The <see cref="DubbingJob.JobId"/>.</param>
    /// <returns>The job.</returns>
    /// <exception cref="ArgumentException">The id is not one of this provider.</exception>
    public virtual DubbingJob ResumeJob(DubbingJobId id)
    {
        Require(id);
        return new DubbingJob(this, id);
    }

    /// <summary>Polls the status of a job. A failed job does not throw here.</summary>
    /// <param name="id">The job.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The state of the job and of each of its languages.</returns>
    public virtual async Task<DubbingResponse<DubbingJobStatus>> GetStatusAsync(DubbingJobId id, CancellationToken cancellationToken = default)
    {
        Require(id);
        return await FetchStatusAsync(id, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Downloads what a job made in one language, from an address that is fetched anew where the service gives addresses.</summary>
    /// <param name="id">The job.</param>
    /// <param name="language">One of the languages of the job, as it was requested.</param>
    /// <param name="kind">Which file; one of <see cref="DubbingCapabilities.OutputKinds"/>.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The file, still on its way.</returns>
    /// <exception cref="DubbingNotSupportedException">The service has no such file; nothing was sent.</exception>
    /// <exception cref="DubbingNotReadyException">There is no file yet.</exception>
    /// <exception cref="InvalidOperationException">There is no file yet.</exception>
    public virtual async Task<MediaDownload> OpenOutputAsync(
        DubbingJobId id, DubbingLanguage language, DubbingOutputKind kind = DubbingOutputKind.Main, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        Require(id, language);
        if (!Capabilities.OutputKinds.Contains(kind))
            throw Refuse($"has no output of the kind {kind}. Ask for one of {string.Join(", ", Capabilities.OutputKinds)}", [.. Capabilities.OutputKinds.Select(known => known.ToString())]);

        return await FetchOutputAsync(id, language, kind, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets the dubbed text with its times, where <see cref="DubbingCapabilities.ProvidesSubtitles"/> is set.</summary>
    /// <param name="id">The job.</param>
    /// <param name="language">One of the languages of the job, as it was requested.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The subtitles.</returns>
    /// <exception cref="DubbingNotSupportedException">The service gives no text; nothing was sent.</exception>
    public virtual async Task<SubtitleTrack> GetSubtitlesAsync(DubbingJobId id, DubbingLanguage language, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        Require(id, language);
        return Capabilities.ProvidesSubtitles
            ? await FetchSubtitlesAsync(id, language, options, cancellationToken).ConfigureAwait(false)
            : throw Refuse("gives no text of its dubs");
    }

    /// <summary>Finds the job that an ambiguous <see cref="SubmitAsync"/> may have started, where <see cref="DubbingCapabilities.FindsLostJobs"/> is set.</summary>
    /// <param name="request">The request that was sent. It must have a <see cref="DubbingJobRequest.Name"/>, by which the job is found.</param>
    /// <param name="since">A time shortly before it was sent, by the clock of the service.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The job, or <see langword="null"/> when there is none of that name since then.</returns>
    /// <exception cref="DubbingNotSupportedException">The service cannot list its jobs; the message says what to check.</exception>
    /// <exception cref="DubbingAmbiguousMatchException">There are several; all are listed.</exception>
    public virtual async Task<DubbingJob?> FindAsync(DubbingJobRequest request, DateTimeOffset since, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        Check(request);
        if (!Capabilities.FindsLostJobs)
            throw Refuse($"cannot find a job again. {Settings.Service.DoubtAdvice}");
        if (request.Name is not { } name)
            throw new ArgumentException("The request has no Name, by which its job is found.", nameof(request));

        var nativeId = await FindNativeIdAsync(name, since, options, cancellationToken).ConfigureAwait(false);
        return nativeId is null ? null : ResumeJob(IdOf(nativeId, request));
    }

    /// <summary>Sends one step of a request that has passed <see cref="Check"/>. At most one billed request is sent, and never again after an ambiguous outcome.</summary>
    /// <param name="step">What to start. The request of the service is completed by <see cref="DubbingJobRequest.Apply"/>.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The service's own id of the job, and what else the response states.</returns>
    protected abstract Task<DubbingAcceptance> SubmitStepAsync(DubbingStep step, DubbingRequestOptions? options, CancellationToken cancellationToken = default);

    /// <summary>Polls the status of a job of this provider.</summary>
    /// <param name="id">The job.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The status, made with <see cref="DubbingJobStatus.ForAll"/> or <see cref="DubbingJobStatus.FromOutputs"/>.</returns>
    protected abstract Task<DubbingResponse<DubbingJobStatus>> FetchStatusAsync(DubbingJobId id, CancellationToken cancellationToken = default);

    /// <summary>Downloads an output of a job of this provider, of one of its languages and of a kind that the service has.</summary>
    /// <param name="id">The job.</param>
    /// <param name="language">The language.</param>
    /// <param name="kind">Which file.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The file, still on its way.</returns>
    protected abstract Task<MediaDownload> FetchOutputAsync(
        DubbingJobId id, DubbingLanguage language, DubbingOutputKind kind, DubbingRequestOptions? options, CancellationToken cancellationToken = default);

    /// <summary>Gets the dubbed text of a job of this provider. Overridden where <see cref="DubbingCapabilities.ProvidesSubtitles"/> is set.</summary>
    /// <param name="id">The job.</param>
    /// <param name="language">The language.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The subtitles.</returns>
    protected virtual Task<SubtitleTrack> FetchSubtitlesAsync(DubbingJobId id, DubbingLanguage language, DubbingRequestOptions? options, CancellationToken cancellationToken = default) =>
        throw Refuse($"does not override {nameof(FetchSubtitlesAsync)}");

    /// <summary>Finds the service's own id of a job by its name. Overridden where <see cref="DubbingCapabilities.FindsLostJobs"/> is set.</summary>
    /// <param name="name">The name that the job was given.</param>
    /// <param name="since">A time shortly before it was started, by the clock of the service.</param>
    /// <param name="options">Settings of each call.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The id, or <see langword="null"/> when there is none of that name since then.</returns>
    protected virtual Task<string?> FindNativeIdAsync(string name, DateTimeOffset since, DubbingRequestOptions? options, CancellationToken cancellationToken = default) =>
        throw Refuse($"does not override {nameof(FindNativeIdAsync)}");

    /// <summary>Gets the service's own code of a target language. Without an override, the tag is the code.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The code, for example of a <see cref="DubbingLanguageMap"/>.</returns>
    /// <exception cref="DubbingNotSupportedException">The service has no code that the tag alone determines.</exception>
    protected virtual string GetLanguageCode(DubbingLanguage language) => language.Value;

    /// <summary>Gets the service's own code of the language of a source. Without an override, it is that of a target language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The code.</returns>
    /// <exception cref="DubbingNotSupportedException">The service has no code that the tag alone determines.</exception>
    protected virtual string GetSourceLanguageCode(DubbingLanguage language) => GetLanguageCode(language);

    /// <summary>The service's own code of the language of a source, if that is set.</summary>
    private protected string? SourceCodeOf(DubbingJobRequest request) => request.SourceLanguage is { } language ? GetSourceLanguageCode(language) : null;

    private protected static DubbingAcceptance Accepted<T>(DubbingOperation<T> native)
        where T : class => new(native.Id) { ExpectedTime = native.ExpectedTime, Metadata = native.Metadata };

    private protected DubbingNotSupportedException Refuse(string why, IReadOnlyList<string>? candidates = null) => new($"The provider '{Name}' {why.TrimEnd('.')}.", Name, candidates);

    private DubbingJobId IdOf(string nativeId, DubbingJobRequest request) => DubbingJobId.Create(Name, nativeId, request.TargetLanguages);

    /// <summary>The requests that a submission consists of: the first starts the job, the others add to it.</summary>
    private List<DubbingStep> Plan(DubbingJobRequest request) => Capabilities.AddsTargetsOneByOne
        ? [.. request.TargetLanguages.Select(language => new DubbingStep { Request = request, Languages = [language] })]
        : [new() { Request = request, Languages = request.TargetLanguages }];

    /// <summary>Adds a language to a job. The job is paid for, so whatever fails here must not lose it.</summary>
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
                $"The submission was cancelled after the job '{job.Id}' had been started, and before it had all of its languages. The job continues at the service. Keep the id, and resume it with provider.ResumeJob.",
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
            throw Refuse("takes no addresses. Pass the file with MediaSource.FromFile or FromStream");
        if (request.Source is not UriMediaSource && !able.AcceptsFiles)
            throw Refuse($"takes no files. {FileAdvice}");
        if (request.TargetLanguages.Count > 1 && !able.AcceptsManyTargets)
            throw Refuse($"dubs into one language a job. Use {nameof(DubIntoManyAsync)}, which starts, and pays for, a job for each");
        if (request.SourceLanguage is null && !able.DetectsSourceLanguage)
            throw Refuse("does not detect the language of a source. Set SourceLanguage");
        if (request.Name is not null && !able.AcceptsNames)
            throw Refuse("takes no name for a job. Leave Name out");
    }

    private void Require(DubbingJobId id)
    {
        if (id.Provider != Name)
            throw new ArgumentException($"'{id}' is a job of the provider '{id.Provider}', not of '{Name}'.", nameof(id));
    }

    private void Require(DubbingJobId id, DubbingLanguage language)
    {
        Require(id);
        if (!id.Languages.Contains(language))
            throw new ArgumentException($"The job is not dubbed into '{language}', but into {string.Join(", ", id.Languages)}.", nameof(language));
    }
}
