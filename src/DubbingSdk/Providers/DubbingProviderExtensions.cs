namespace DubbingSdk.Providers;

/// <summary>What any provider can be used for.</summary>
public static class DubbingProviderExtensions
{
    /// <summary>
    /// Dubs into several languages with any service, and waits for all. Where a job has one language, a job is started, and paid for, for each, one after the other.
    /// </summary>
    /// <param name="provider">The provider.</param>
    /// <param name="request">What to dub, and into which languages.</param>
    /// <param name="polling">How often to ask about each job and how long to wait for it.</param>
    /// <param name="progress">Told of each job as soon as it is started, and again when it has ended. Keep the ids it tells.</param>
    /// <param name="options">Settings of each call that starts a job.</param>
    /// <param name="cancellationToken">Starts no more jobs and ends the waiting, never the jobs.</param>
    /// <returns>What has become of each language, in the order they were asked for. Nothing that fails or is cancelled after the first job was asked for is thrown: it is in the reports.</returns>
    /// <exception cref="ArgumentException">The request has a mistake; nothing was sent.</exception>
    /// <exception cref="DubbingNotSupportedException">The service cannot do what the request asks for in one of the languages; nothing was sent.</exception>
    public static async Task<IReadOnlyList<DubbingLanguageReport>> DubIntoManyAsync(
        this IDubbingProvider provider,
        DubbingJobRequest request,
        PollingOptions? polling = null,
        IProgress<DubbingLanguageReport>? progress = null,
        DubbingRequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        polling?.Check();
        var orders = Split(provider, request);
        foreach (var order in orders)
            provider.Check(order);
        cancellationToken.ThrowIfCancellationRequested();

        var started = new List<DubbingLanguageReport>();
        foreach (var order in orders)
            started.AddRange(await StartAsync(provider, order, progress, options, cancellationToken).ConfigureAwait(false));

        var waits = started.Where(report => report.Job is not null).GroupBy(report => report.Job!)
            .ToDictionary(job => job.Key, job => WaitAsync(job.Key, job.Select(report => report.Language), polling, progress, cancellationToken));
        await Task.WhenAll(waits.Values).ConfigureAwait(false);
        var ended = waits.Values.SelectMany(wait => wait.Result).ToDictionary(report => report.Language);
        return [.. started.Select(report => ended.GetValueOrDefault(report.Language, report))];
    }

    private static List<DubbingJobRequest> Split(IDubbingProvider provider, DubbingJobRequest request) => provider.Capabilities.AcceptsManyTargets
        ? [request]
        : [.. request.TargetLanguages.Select(language => request with { TargetLanguages = [language] })];

    private static async Task<List<DubbingLanguageReport>> StartAsync(
        IDubbingProvider provider, DubbingJobRequest order, IProgress<DubbingLanguageReport>? progress, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        DubbingJob? job = null;
        Exception? failure = null;
        try
        {
            job = await provider.SubmitAsync(order, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception thrown)
        {
            failure = thrown;
        }

        return Report(order.TargetLanguages, language => new() { Language = language, Job = job, Failure = failure }, progress);
    }

    private static async Task<List<DubbingLanguageReport>> WaitAsync(
        DubbingJob job, IEnumerable<DubbingLanguage> languages, PollingOptions? polling, IProgress<DubbingLanguageReport>? progress, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        try
        {
            await job.WaitForCompletionAsync(polling, progress: null, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception thrown)
        {
            failure = thrown;
        }

        var outputs = job.Latest?.Value.Outputs ?? [];
        return Report(languages, language => new() { Language = language, Job = job, Failure = failure, Output = outputs.FirstOrDefault(output => output.Language == language) }, progress);
    }

    private static List<DubbingLanguageReport> Report(IEnumerable<DubbingLanguage> languages, Func<DubbingLanguage, DubbingLanguageReport> make, IProgress<DubbingLanguageReport>? progress)
    {
        var reports = languages.Select(make).ToList();
        foreach (var report in reports)
            progress?.Report(report);
        return reports;
    }
}
