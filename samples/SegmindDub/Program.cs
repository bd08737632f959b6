using System.CommandLine;
using DubbingSdk;
using DubbingSdk.Segmind;
using Samples;

// Stores a recording at Segmind, dubs it through the queue, and prints the cost.
var source = Recording.Argument();
var to = new Option<string>("--to") { Description = "The language to dub into.", DefaultValueFactory = _ => "es" };
var blocking = new Option<bool>("--blocking") { Description = "Dub in one call that stays open until the media is returned. If the connection breaks, the result is lost, but billed." };
var command = new SampleCommand("Stores a recording at Segmind, dubs it, and saves the result.", SampleService.Segmind) { source, to, blocking };
return await command.RunAsync(args, async (run, cancellationToken) =>
{
    var (file, language) = (run.Arguments.GetRequiredValue(source), run.Arguments.GetRequiredValue(to));
    var client = await run.OpenAsync(
        (SegmindClientOptions options) => new SegmindClient(options),
        $"stores {file.Name}, which cannot be deleted there, and dubs it into {language}",
        cancellationToken);

    // The service fetches its sources, so a file has to be uploaded first.
    SegmindUploadResponse upload = await client.UploadAssetAsync(MediaSource.FromFile(file.FullName), cancellationToken: cancellationToken);
    run.Write($"Stored {file.Name}: {upload.Message ?? "done"}");
    var request = new SegmindDubRequest { Source = MediaSource.FromUri(upload.FileUrls[0]), SourceLanguage = "auto", TargetLanguage = language };

    await using var media = run.Arguments.GetValue(blocking)
        ? await client.DubAsync(request, cancellationToken: cancellationToken)
        : await QueueAsync(client, request, run, cancellationToken);
    var path = run.PathFor($"{Path.GetFileNameWithoutExtension(file.Name)}.{language}{media.Container.Extension}");
    run.WriteSaved(await media.SaveToFileAsync(path, overwrite: true, cancellationToken: cancellationToken), media.Metadata);

    SegmindCredits left = await client.GetCreditsAsync(cancellationToken: cancellationToken);
    run.Write($"{left.Credits} credits remaining, and {left.FreeCredits} free ones");
});

static async Task<MediaDownload> QueueAsync(SegmindClient client, SegmindDubRequest request, SampleRun run, CancellationToken cancellationToken)
{
    var operation = await client.CreateAsync(request, cancellationToken: cancellationToken);
    run.Write($"""Dubbing as client.ResumeOperation("{operation.Id}")""");
    var dub = await operation.WaitForCompletionAsync(
        run.Polling,
        run.Show<OperationProgress>(progress => $"{progress.Status}", progress => $"{progress.Elapsed.TotalSeconds:F0} s"),
        cancellationToken);
    run.Write($"Dubbed for {dub.Metrics?.Cost} credits in {dub.Metrics?.TotalTime?.TotalSeconds:F1} s, {dub.Metrics?.QueueTime?.TotalSeconds:F1} s of them in the queue");
    return await operation.DownloadAsync(cancellationToken: cancellationToken);
}
