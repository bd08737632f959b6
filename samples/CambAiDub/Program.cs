using System.CommandLine;
using DubbingSdk;
using DubbingSdk.CambAi;
using Samples;

// Dubs a recording into several languages with CAMB.AI, in one job, with subtitles and another format.
var source = Recording.Argument();
var uri = CommandLineExtensions.UriOption("--uri", "The URI of the recording. Default: the file is uploaded, which the service does not document.");
var from = new Option<string>("--from") { Description = "The language of the recording, which the service does not detect.", DefaultValueFactory = _ => "en-US" };
var to = new Option<string>("--to") { Description = "The languages to dub into, as tags with a region.", DefaultValueFactory = _ => "es-ES,fr-FR" };
var format = new Option<string>("--format") { Description = "An additional format of the first dub.", DefaultValueFactory = _ => CambAiOutputFormat.Values.Flac };
var command = new SampleCommand("Dubs a recording into several languages with CAMB.AI, and saves media, subtitles and another format.", SampleService.CambAi) { source, uri, from, to, format };
return await command.RunAsync(args, async (run, cancellationToken) =>
{
    var file = run.Arguments.GetRequiredValue(source);
    var languages = run.Arguments.GetRequiredValue(to).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(CambAiLanguage.FromTag).ToList();
    if (languages.Count == 0)
        throw new ArgumentException("Set the languages to dub into, for example --to es-ES,fr-FR.");

    CambAiOutputFormat other = run.Arguments.GetRequiredValue(format);
    if (!other.IsKnown)
        throw new ArgumentException($"The service does not support the format '{other}'. Use for example {CambAiOutputFormat.Flac}, {CambAiOutputFormat.Wav} or {CambAiOutputFormat.Mp3}.");

    var spoken = CambAiLanguage.FromTag(run.Arguments.GetRequiredValue(from));
    var client = await run.OpenAsync(
        (CambAiClientOptions options) => new CambAiClient(options),
        $"dubs {file.Name} into {string.Join(", ", languages.Select(language => language.Name))}, and converts the first to {other}",
        cancellationToken);

    var request = new CambAiDubRequest { SourceLanguage = spoken, TargetLanguages = languages, ProjectName = file.Name };
    request = run.Arguments.GetValue(uri) is { } place
        ? request with { Source = MediaSource.FromUri(place) }
        : request with { FileId = (await client.Files.UploadAsync(MediaSource.FromFile(file.FullName), cancellationToken: cancellationToken)).Value.FileId };
    var operation = await client.Dubbing.CreateAsync(request, cancellationToken: cancellationToken);
    run.Write($"""Dubbing as client.Dubbing.ResumeOperation("{operation.Id}")""");
    await operation.WaitForCompletionAsync(
        run.Polling,
        run.Show<OperationProgress>(progress => $"{progress.Status}", progress => $"{progress.Elapsed.TotalSeconds:F0} s"),
        cancellationToken);

    var name = Path.GetFileNameWithoutExtension(file.Name);
    foreach (var language in languages)
        await SaveAsync(client, operation, language, $"{name}.{language.Tag}", run, cancellationToken);

    var made = await client.Dubbing.CreateAlternativeFormatAsync(
        operation.RunId!.Value, languages[0], new CambAiFormatRequest { OutputFormat = other }, cancellationToken: cancellationToken);
    run.WriteSaved(await made.SaveToFileAsync(run.PathFor($"{name}.{languages[0].Tag}.{other}"), overwrite: true, run.Polling, cancellationToken: cancellationToken));
});

static async Task SaveAsync(CambAiClient client, CambAiDubOperation operation, CambAiLanguage language, string name, SampleRun run, CancellationToken cancellationToken)
{
    await using var media = await operation.DownloadAsync(language, cancellationToken: cancellationToken);
    run.WriteSaved(await media.SaveToFileAsync(run.PathFor($"{name}{media.Container.Extension}"), overwrite: true, cancellationToken: cancellationToken));

    CambAiTranscript transcript = await client.Dubbing.GetTranscriptAsync(
        operation.RunId!.Value,
        language,
        new CambAiTranscriptRequest { Format = CambAiTranscriptFormat.Srt, DataType = CambAiTranscriptDataType.RawData },
        cancellationToken: cancellationToken);
    run.WriteSaved(await SubtitleTrack.ParseSrt(transcript.Text!).SaveToFileAsync(run.PathFor($"{name}.srt"), overwrite: true, cancellationToken));
}
