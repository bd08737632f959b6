using System.Diagnostics;
using DubbingSdk;
using Samples;

namespace QuickStart;

/// <summary>Dubs a file: create, wait, download, subtitles, and an edit.</summary>
internal sealed class DubbingRun(DubbingClient client, Options options)
{
    private readonly ProgressLine _line = new();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(options.OutputFolder);
        if (options.ResumeId is { } id)
        {
            await FinishAsync(client.Dubbing.ResumeOperation(id), cancellationToken);
            return;
        }

        // Each language is a separate dub. All are started before the first is waited for.
        var operations = new List<DubOperation>();
        foreach (var language in options.Languages)
            operations.Add(await CreateAsync(language, cancellationToken));
        foreach (var operation in operations)
            await FinishAsync(operation, cancellationToken);
    }

    private async Task<DubOperation> CreateAsync(string language, CancellationToken cancellationToken)
    {
        var started = DateTimeOffset.UtcNow.AddMinutes(-5);
        var request = new CreateDubRequest
        {
            Source = options.OpenSource(),
            TargetLanguage = language,
            Name = $"{options.SourceName} to {language} {Guid.NewGuid():N}",
            DubbingStudio = options.IsEdited,
        };
        var upload = new DubbingRequestOptions
        {
            UploadProgress = _line.For<TransferProgress>(_ => $"Uploading for {language}", Percent),
        };

        DubOperation operation;
        try
        {
            operation = await client.Dubbing.CreateAsync(request, upload, cancellationToken);
        }
        catch (DubbingException ambiguous) when (ambiguous.MayHaveBeenAccepted)
        {
            // The service may have accepted the request although its response was lost. A second request would be billed again.
            _line.Write($"The outcome for {language} is ambiguous. Looking for the dub that may have been started.");
            operation = await client.Dubbing.FindRecentAsync(request.Name, started, cancellationToken: cancellationToken) ?? throw new AmbiguousOutcomeException($"dub '{request.Name}'", ambiguous);
        }
        catch (DubbingCanceledException interrupted) when (interrupted.MayHaveBeenAccepted)
        {
            _line.Write($"The dub may have been started with the name '{request.Name}'.");
            throw;
        }

        Pending.Add(operation.Id);
        _line.Write($"Dubbing into {language} as {operation.Id}");
        return operation;
    }

    private async Task FinishAsync(DubOperation operation, CancellationToken cancellationToken)
    {
        Pending.Add(operation.Id);
        Dub dub = await WaitAsync(operation, cancellationToken);
        foreach (var language in dub.TargetLanguages)
        {
            await SaveMediaAsync(dub, language, cancellationToken);
            await SaveSubtitlesAsync(dub, language, DubTranscriptFormat.Srt, ".srt", cancellationToken);
            await SaveSubtitlesAsync(dub, language, DubTranscriptFormat.WebVtt, ".vtt", cancellationToken);
            if (options.IsEdited && dub.Editable)
                await EditAsync(dub, language, cancellationToken);
        }

        Pending.Remove(operation.Id);
    }

    private async Task<Dub> WaitAsync(DubOperation operation, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var waiting = operation.WaitForCompletionAsync(options.Polling, cancellationToken: cancellationToken);
        do
        {
            _line.Show($"{operation.Id} is {operation.Status ?? "started"}", Time(Stopwatch.GetElapsedTime(start), operation.ExpectedDuration));
        }
        while (await Task.WhenAny(waiting, Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None)) != waiting);

        try
        {
            return await waiting;
        }
        catch (Exception ended) when (ended is DubbingFailedException or DubbingNotFoundException)
        {
            Pending.Remove(operation.Id);
            throw;
        }
    }

    private async Task SaveMediaAsync(Dub dub, string language, CancellationToken cancellationToken)
    {
        var received = _line.For<TransferProgress>(_ => $"Downloading {language}", Percent);
        await using var download = await client.Dubbing.DownloadAsync(dub.DubbingId, language, cancellationToken: cancellationToken);
        var file = await download.SaveToFileAsync(PathFor(dub, language, download.Container.Extension), overwrite: true, received, cancellationToken);
        _line.Write($"Saved {file.FullName}");
    }

    private async Task SaveSubtitlesAsync(Dub dub, string language, DubTranscriptFormat format, string extension, CancellationToken cancellationToken)
    {
        DubTranscriptEnvelope transcript = await client.Dubbing.GetTranscriptAsync(dub.DubbingId, language, format, cancellationToken: cancellationToken);
        var path = PathFor(dub, language, extension);
        await File.WriteAllTextAsync(path, transcript.Subtitles, cancellationToken);
        _line.Write($"Saved {path}");
    }

    private async Task EditAsync(Dub dub, string language, CancellationToken cancellationToken)
    {
        var session = await client.Dubbing.Resource.OpenSessionAsync(dub.DubbingId, cancellationToken: cancellationToken);
        if (session.Segments is not [var first, ..])
            return;

        var translation = first.Translations[language];
        translation.Text = options.EditedText ?? $"{translation.Text} {translation.Text}";
        var type = session.HasVideo ? RenderType.Mp4 : RenderType.Mp3;
        var report = await session.SaveAsync(
            new StudioSaveOptions { Renders = [new StudioRender(language, type)], Polling = options.Polling },
            _line.For<StudioProgress>(progress => $"{progress.Stage} a segment in {language}", progress => $"{progress.Done} of {progress.Total}"),
            cancellationToken);
        var file = await report.Renders[0].SaveToFileAsync(PathFor(dub, language, $".edited{type.Extension}"), overwrite: true, cancellationToken: cancellationToken);
        _line.Write($"Saved {file.FullName}");
    }

    private string PathFor(Dub dub, string language, string extension) =>
        Path.GetFullPath(Path.Combine(options.OutputFolder, $"{options.SourceName ?? dub.DubbingId}.{language}{extension}"));

    private static string Percent(TransferProgress transfer) =>
        transfer.Fraction is { } fraction ? $"{fraction:P0}" : $"{transfer.BytesTransferred:N0} bytes";

    private static string Time(TimeSpan elapsed, TimeSpan? expected) =>
        expected is { } estimate ? $"{elapsed.TotalSeconds:F0} s of about {estimate.TotalSeconds:F0} s" : $"{elapsed.TotalSeconds:F0} s";
}
