using System.CommandLine;
using DubbingSdk;
using DubbingSdk.ModelsLab;
using Samples;

// Dubs a recording with ModelsLab, and prints the balance before and after.
var source = Recording.Argument();
var from = new Option<string>("--from") { Description = "The language of the recording, which the service does not detect.", DefaultValueFactory = _ => "en" };
var to = new Option<string>("--to") { Description = "The language to dub into: es, fr, hi, it, pt-br, en-us, en-gb, ja or zh.", DefaultValueFactory = _ => "es" };
var command = new SampleCommand("Dubs a recording with ModelsLab, and saves the result.", SampleService.ModelsLab) { source, from, to };
return await command.RunAsync(args, async (run, cancellationToken) =>
{
    var (file, language) = (run.Arguments.GetRequiredValue(source), (ModelsLabLanguage)run.Arguments.GetRequiredValue(to));
    if (!language.IsKnown)
        throw new ArgumentException($"The service does not support the language '{language}'. See --help for the supported ones.");

    var client = await run.OpenAsync((ModelsLabClientOptions options) => new ModelsLabClient(options), $"dubs {file.Name} into {language}", cancellationToken);
    ModelsLabBalance before = await client.GetBalanceAsync(cancellationToken: cancellationToken);

    var name = $"{Path.GetFileNameWithoutExtension(file.Name)}.{language}";
    var operation = await client.CreateAsync(
        new ModelsLabDubRequest
        {
            Source = MediaSource.FromFile(file.FullName), // is sent as base64; a URI is sent unchanged
            SourceLanguage = run.Arguments.GetRequiredValue(from),
            OutputLanguage = language,
            FilePrefix = name,
        },
        cancellationToken: cancellationToken);
    run.Write($"""Dubbing as client.ResumeOperation("{operation.Id}"){(operation.ExpectedDuration is { } expected ? $", expected in {expected.TotalSeconds:F0} s" : string.Empty)}""");

    await operation.WaitForCompletionAsync(
        run.Polling,
        run.Show<OperationProgress>(progress => $"{progress.Status}", progress => $"{progress.Elapsed.TotalSeconds:F0} s"),
        cancellationToken);
    await using var media = await operation.DownloadAsync(cancellationToken: cancellationToken);
    run.WriteSaved(await media.SaveToFileAsync(run.PathFor($"{name}{media.Container.Extension}"), overwrite: true, cancellationToken: cancellationToken));

    ModelsLabBalance after = await client.GetBalanceAsync(cancellationToken: cancellationToken);
    run.Write($"The balance went from {before.Balance} to {after.Balance} {after.Currency}");
});
