using System.Diagnostics;
using DubbingSdk;
using DubbingSdk.Providers;
using DubbingSdk.Segmind;
using Microsoft.Extensions.DependencyInjection;
using Samples;

namespace ManyServices;

/// <summary>Runs the same work at each service, side by side. A failure at one of them is a row of the table and does not end the run.</summary>
internal sealed class Comparison(IServiceProvider services, SampleRun run, Pending pending, CancellationToken cancellationToken)
{
    /// <summary>Dubs a recording with every provider.</summary>
    /// <param name="file">The recording.</param>
    /// <param name="uri">Its URI; unset to upload it for the services that do not accept files.</param>
    /// <param name="from">Its language.</param>
    /// <param name="to">The languages to dub into.</param>
    public async Task<IReadOnlyList<Row>> DubAsync(FileInfo file, Uri? uri, DubbingLanguage from, IReadOnlyList<DubbingLanguage> to)
    {
        var hosted = new Lazy<Task<Uri>>(() => uri is null ? UploadAsync(file) : Task.FromResult(uri));
        var rows = await Task.WhenAll(services.GetServices<DubbingProvider>().Select(provider => DubAsync(provider, file, hosted, from, to)));
        return [.. rows.SelectMany(row => row)];
    }

    /// <summary>Resumes jobs of an earlier run.</summary>
    public async Task<IReadOnlyList<Row>> ResumeAsync(IEnumerable<string> ids)
    {
        var jobs = ids.Select(Find).ToList();
        var rows = await Task.WhenAll(jobs.Select(job => ResumeAsync(job.Provider, job.Job)));
        return [.. rows.SelectMany(row => row)];
    }

    private async Task<Row[]> DubAsync(DubbingProvider provider, FileInfo file, Lazy<Task<Uri>> hosted, DubbingLanguage from, IReadOnlyList<DubbingLanguage> to)
    {
        var name = Path.GetFileNameWithoutExtension(file.Name);
        var start = Stopwatch.GetTimestamp();
        IReadOnlyList<DubbingLanguageReport> reports;
        try
        {
            var request = new DubbingJobRequest
            {
                Source = provider.Capabilities.AcceptsFiles ? MediaSource.FromFile(file.FullName) : MediaSource.FromUri(await hosted.Value),
                SourceLanguage = from,
                TargetLanguages = to,
                Name = provider.Capabilities.AcceptsNames ? $"{name} {Guid.NewGuid():N}" : null,
            };
            reports = await provider.DubIntoManyAsync(request, run.Polling, pending, cancellationToken: cancellationToken);
        }
        catch (Exception failure)
        {
            reports = [.. to.Select(language => new DubbingLanguageReport { Language = language, Failure = failure })];
        }

        return await SaveAsync(provider, name, reports, Stopwatch.GetElapsedTime(start));
    }

    private async Task<Row[]> ResumeAsync(DubbingProvider provider, DubbingJob job)
    {
        var start = Stopwatch.GetTimestamp();
        pending.Add(job);
        Exception? failure = null;
        try
        {
            await job.WaitForCompletionAsync(run.Polling, cancellationToken: cancellationToken);
        }
        catch (Exception thrown)
        {
            failure = thrown;
        }

        var outputs = job.Latest?.Value.Outputs ?? [];
        var reports = job.Languages.Select(language => new DubbingLanguageReport { Language = language, Job = job, Output = outputs.FirstOrDefault(output => output.Language == language), Failure = failure });
        return await SaveAsync(provider, "resumed", [.. reports], Stopwatch.GetElapsedTime(start));
    }

    private async Task<Row[]> SaveAsync(DubbingProvider provider, string name, IReadOnlyList<DubbingLanguageReport> reports, TimeSpan time)
    {
        var rows = await Task.WhenAll(reports.Select(report => SaveAsync(provider, name, report, time)));
        foreach (var job in reports.Select(report => report.Job).OfType<DubbingJob>().Where(job => job.HasCompleted && rows.All(row => row.State != Row.NotSaved)))
            pending.Remove(job);
        return rows;
    }

    private async Task<Row> SaveAsync(DubbingProvider provider, string name, DubbingLanguageReport report, TimeSpan time)
    {
        var row = Row.Of(provider, report, time);
        if (!report.HasSucceeded)
            return row;

        try
        {
            var path = run.PathFor($"{name}.{report.Language.Value}.{provider.Name}");
            await using var media = await report.Job!.OpenOutputAsync(report.Language, cancellationToken: cancellationToken);
            var file = await media.SaveToFileAsync($"{path}{media.Container.Extension}", overwrite: true, cancellationToken: cancellationToken);
            if (!provider.Capabilities.ProvidesSubtitles)
                return row with { Files = file.Name };

            var subtitles = await report.Job.GetSubtitlesAsync(report.Language, cancellationToken: cancellationToken);
            var text = await subtitles.SaveToFileAsync($"{path}.srt", overwrite: true, cancellationToken);
            return row with { Files = $"{file.Name}, {text.Name}" };
        }
        catch (Exception failure)
        {
            return row with { State = Row.NotSaved, Note = failure.Message };
        }
    }

    /// <summary>Hosts the recording. Of these services, Segmind stores files at public URIs.</summary>
    private async Task<Uri> UploadAsync(FileInfo file)
    {
        var client = services.GetService<SegmindClient>()
            ?? throw new InvalidOperationException("The service does not accept files. Set --uri to the URI of the recording, or set the key of Segmind, which can store it.");
        SegmindUploadResponse upload = await client.UploadAssetAsync(MediaSource.FromFile(file.FullName), cancellationToken: cancellationToken);
        run.Write($"Uploaded {file.Name} to Segmind, for the services that do not accept files");
        return upload.FileUrls[0];
    }

    private (DubbingProvider Provider, DubbingJob Job) Find(string text)
    {
        var id = DubbingJobId.Parse(text);
        var provider = services.GetKeyedService<DubbingProvider>(id.Provider)
            ?? throw new ArgumentException($"The job is of the provider '{id.Provider}', which is not registered. Set the key of its service.");
        return (provider, provider.ResumeJob(id));
    }
}
