namespace DubbingSdk.Providers;

/// <summary>Dubs into several languages with any service, with one job or with one job per language.</summary>
internal static class ManyLanguages
{
    public static async Task<IReadOnlyList<DubbingLanguageReport>> DubAsync(
        DubbingProvider provider,
        DubbingJobRequest request,
        PollingOptions? polling,
        IProgress<DubbingLanguageReport>? progress,
        DubbingRequestOptions? options,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        polling?.Check();
        var requests = Split(provider, request);
        foreach (var single in requests)
            provider.Check(single);
        cancellationToken.ThrowIfCancellationRequested();

        var started = new List<DubbingLanguageReport>();
        foreach (var single in requests)
            started.AddRange(await StartAsync(provider, single, progress, options, cancellationToken).ConfigureAwait(false));

        var waits = started.Where(report => report.Job is not null).GroupBy(report => report.Job!)
            .ToDictionary(job => job.Key, job => WaitAsync(job.Key, job.Select(report => report.Language), polling, progress, cancellationToken));
        await Task.WhenAll(waits.Values).ConfigureAwait(false);
        var ended = waits.Values.SelectMany(wait => wait.Result).ToDictionary(report => report.Language);
        return [.. started.Select(report => ended.GetValueOrDefault(report.Language, report))];
    }

    private static List<DubbingJobRequest> Split(DubbingProvider provider, DubbingJobRequest request) => provider.Capabilities.AcceptsManyTargets
        ? [request]
        : [.. request.TargetLanguages.Select(language => request with { TargetLanguages = [language] })];

    private static async Task<List<DubbingLanguageReport>> StartAsync(
        DubbingProvider provider, DubbingJobRequest request, IProgress<DubbingLanguageReport>? progress, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        DubbingJob? job = null;
        Exception? failure = null;
        try
        {
            job = await provider.SubmitAsync(request, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception thrown)
        {
            job = (thrown as DubbingJobCanceledException)?.Job;
            failure = thrown;
        }

        return Report(request.TargetLanguages, language => new() { Language = language, Job = job, Failure = failure }, progress);
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
        return Report(languages, language => Ended(job, language, outputs.FirstOrDefault(output => output.Language == language), failure), progress);
    }

    private static DubbingLanguageReport Ended(DubbingJob job, DubbingLanguage language, DubbingJobOutput? output, Exception? failure) => new()
    {
        Language = language,
        Job = job,
        Output = output,
        Failure = failure ?? (output is { State: DubbingJobState.Succeeded } ? null : job.StartFailures.GetValueOrDefault(language)),
    };

    private static List<DubbingLanguageReport> Report(IEnumerable<DubbingLanguage> languages, Func<DubbingLanguage, DubbingLanguageReport> make, IProgress<DubbingLanguageReport>? progress)
    {
        var reports = languages.Select(make).ToList();
        foreach (var report in reports)
            progress?.Report(report);
        return reports;
    }
}
