using DubbingSdk.Pipeline;

namespace DubbingSdk.Providers;

/// <summary>What the providers of all services have in common: they refuse before they send, and keep the id of what was paid for.</summary>
public abstract class DubbingProvider : IDubbingProvider
{
    private readonly ApiPipeline _api;

    private protected DubbingProvider(string name, DubbingServiceClient client)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(client);
        Name = name;
        _api = client.Pipeline;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public abstract DubbingCapabilities Capabilities { get; }

    /// <summary>The wait between the first questions about a job.</summary>
    internal virtual TimeSpan PollInterval => TimeSpan.FromSeconds(2);

    internal ClientSettings Settings => _api.Settings;

    /// <summary>What to do with a file, where the service takes none.</summary>
    private protected virtual string FileAdvice => "Host it, and pass its address with MediaSource.FromUri.";

    /// <inheritdoc/>
    public void Check(DubbingJobRequest request) => _ = Prepare(request);

    /// <inheritdoc/>
    public async Task<DubbingJob> SubmitAsync(DubbingJobRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var targets = Prepare(request);
        return await SubmitAsync(request, targets, options, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public DubbingJob GetJob(DubbingJobId id)
    {
        _ = Read(id);
        return new DubbingJob(this, id);
    }

    /// <inheritdoc/>
    public async Task<DubbingResponse<DubbingJobStatus>> GetStatusAsync(DubbingJobId id, CancellationToken cancellationToken = default)
    {
        var (nativeId, languages) = Read(id);
        return await GetStatusAsync(nativeId, languages, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<MediaDownload> OpenOutputAsync(
        DubbingJobId id, DubbingLanguage language, DubbingOutputKind kind = DubbingOutputKind.Main, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var nativeId = Require(id, language);
        if (!Capabilities.OutputKinds.Contains(kind))
            throw Refuse($"has no output of the kind {kind}. Ask for one of {string.Join(", ", Capabilities.OutputKinds)}", [.. Capabilities.OutputKinds.Select(known => known.ToString())]);

        return await OpenOutputAsync(nativeId, language, kind, options, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<SubtitleTrack> GetSubtitlesAsync(DubbingJobId id, DubbingLanguage language, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var nativeId = Require(id, language);
        return await GetSubtitlesAsync(nativeId, language, options, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<DubbingJob?> FindAsync(DubbingJobRequest request, DateTimeOffset since, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        Check(request);
        var nativeId = await FindAsync(request.Name, since, options, cancellationToken).ConfigureAwait(false);
        return nativeId is null ? null : GetJob(IdOf(nativeId, request));
    }

    private protected abstract Task<DubbingJob> SubmitAsync(DubbingJobRequest request, IReadOnlyList<string> targets, DubbingRequestOptions? options, CancellationToken cancellationToken);

    private protected abstract Task<DubbingResponse<DubbingJobStatus>> GetStatusAsync(
        string nativeId, IReadOnlyList<DubbingLanguage> languages, CancellationToken cancellationToken);

    private protected abstract Task<MediaDownload> OpenOutputAsync(
        string nativeId, DubbingLanguage language, DubbingOutputKind kind, DubbingRequestOptions? options, CancellationToken cancellationToken);

    private protected virtual Task<SubtitleTrack> GetSubtitlesAsync(
        string nativeId, DubbingLanguage language, DubbingRequestOptions? options, CancellationToken cancellationToken) => throw Refuse("gives no text of its dubs");

    /// <summary>Finds the service's own id of the job of a name.</summary>
    private protected virtual Task<string?> FindAsync(string? name, DateTimeOffset since, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        throw Refuse($"cannot find a job again. {Settings.Service.DoubtAdvice}");

    private protected static string RequireName(string? name) =>
        name ?? throw new ArgumentException("The request has no Name, which is what its job is looked for by.", nameof(name));

    /// <summary>The service's own code for a language.</summary>
    /// <exception cref="DubbingNotSupportedException">There is none that the tag alone tells.</exception>
    private protected abstract string CodeOf(DubbingLanguage language);

    /// <summary>The service's own code for the language of a source, if that is set.</summary>
    private protected string? SourceOf(DubbingJobRequest request) => request.SourceLanguage is { } language ? SourceCodeOf(language) : null;

    private protected virtual string SourceCodeOf(DubbingLanguage language) => CodeOf(language);

    private protected DubbingJob Started<T>(DubbingOperation<T> native, DubbingJobRequest request)
        where T : class => new(this, IdOf(native.Id, request), native.ExpectedTime, native.Metadata);

    private protected DubbingNotSupportedException Refuse(string why, IReadOnlyList<string>? candidates = null) => new($"The provider '{Name}' {why.TrimEnd('.')}.", Name, candidates);

    private DubbingJobId IdOf(string nativeId, DubbingJobRequest request) => new(Name, nativeId, request.TargetLanguages);

    /// <summary>Checks a request, and tells the service's own codes of its languages.</summary>
    private List<string> Prepare(DubbingJobRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        var able = Capabilities;
        if (request.Source is UriMediaSource && !able.AcceptsAddresses)
            throw Refuse("takes no addresses. Pass the file with MediaSource.FromFile or FromStream");
        if (request.Source is not UriMediaSource && !able.AcceptsFiles)
            throw Refuse($"takes no files. {FileAdvice}");
        if (request.TargetLanguages.Count > 1 && !able.AcceptsManyTargets)
            throw Refuse($"dubs into one language a job. Use {nameof(DubbingProviderExtensions.DubIntoManyAsync)}, which starts, and pays for, a job for each");
        if (request.SourceLanguage is null && !able.DetectsSourceLanguage)
            throw Refuse("does not detect the language of a source. Set SourceLanguage");
        if (request.Name is not null && !able.AcceptsNames)
            throw Refuse("takes no name for a job. Leave Name out");

        var targets = request.TargetLanguages.Select(CodeOf).ToList();
        if (targets.Distinct(StringComparer.OrdinalIgnoreCase).Count() < targets.Count)
            throw new ArgumentException($"Two of the TargetLanguages are the same language to the provider '{Name}'.", nameof(request));
        _ = SourceOf(request);
        return targets;
    }

    private (string NativeId, IReadOnlyList<DubbingLanguage> Languages) Read(DubbingJobId id) => id.Provider == Name
        ? id.Read()
        : throw new ArgumentException($"'{id}' is a job of the provider '{id.Provider}', not of '{Name}'.", nameof(id));

    private string Require(DubbingJobId id, DubbingLanguage language)
    {
        var (nativeId, languages) = Read(id);
        return languages.Contains(language)
            ? nativeId
            : throw new ArgumentException($"The job is not dubbed into '{language}', but into {string.Join(", ", languages)}.", nameof(language));
    }
}
