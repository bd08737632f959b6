using System.CommandLine;
using DubbingSdk.Providers;
using ManyServices;
using Samples;

// Dubs one recording with each of the services through one interface, and compares the results.
var source = Recording.Argument();
var uri = CommandLineExtensions.UriOption("--uri", "The URI of the recording, for services that do not accept files. Default: it is uploaded to Segmind, which cannot delete it.");
var from = new Option<string>("--from") { Description = "The language of the recording. Not every service detects it.", DefaultValueFactory = _ => "en" };
var to = new Option<string>("--to") { Description = "The languages to dub into, for example es,fr.", DefaultValueFactory = _ => "es" };
var resume = new Option<string[]>("--resume") { Description = "Resume a job by its id. May be repeated." };
var emulator = CommandLineExtensions.UriOption("--emulator", "The base address of a running emulator, instead of the embedded one.");
var command = new SampleCommand("Dubs a recording with ElevenLabs, CAMB.AI, Segmind and ModelsLab side by side, and compares them.", SampleService.ElevenLabs, SampleService.CambAi, SampleService.Segmind, SampleService.ModelsLab)
{
    source, uri, from, to, resume, emulator,
};
return await command.RunAsync(args, async (run, cancellationToken) =>
{
    var file = run.Arguments.GetRequiredValue(source);
    DubbingLanguage spoken = run.Arguments.GetRequiredValue(from);
    var languages = run.Arguments.GetRequiredValue(to).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(DubbingLanguage.FromText).ToList();
    var (ids, running) = (run.Arguments.GetValue(resume) ?? [], run.Arguments.GetValue(emulator));
    if (languages.Count == 0)
        throw new ArgumentException("Set the languages to dub into, for example --to es,fr.");
    if (running is { IsLoopback: false } || (running is not null && run.IsLive))
        throw new ArgumentException("--emulator requires a loopback address, for example http://127.0.0.1:8080. For the real services, use --live only.");
    if (ids.Length > 0 && running is null && !run.IsLive)
        throw new ArgumentException("The embedded emulator has no earlier jobs. Set --emulator to a running one, or use --live.");

    var hosted = run.Arguments.GetValue(uri);
    var work = ids.Length > 0 ? null : Describe(run, file, languages, isStored: hosted is null);
    await using var services = Providers.Build(run.Services, await run.StartAsync(work, cancellationToken, running));
    var pending = new Pending(run, running);
    var comparison = new Comparison(services, run, pending, cancellationToken);
    var rows = ids.Length > 0 ? await comparison.ResumeAsync(ids) : await comparison.DubAsync(file, hosted, spoken, languages);
    Row.Print(rows);
    pending.Print();
    cancellationToken.ThrowIfCancellationRequested();
    if (rows.All(row => row.State != Row.Done))
        throw new InvalidOperationException("No dub has succeeded.");
    Console.WriteLine($"The files are in {run.PathFor(".")}");
});

static string Describe(SampleRun run, FileInfo file, IEnumerable<DubbingLanguage> languages, bool isStored)
{
    var twice = run.Services.Contains(SampleService.ElevenLabs) ? " (at ElevenLabs as a dub and as a project)" : string.Empty;
    var storing = isStored && run.Services.Contains(SampleService.Segmind) ? ", and stores it at Segmind, which cannot delete it," : string.Empty;
    return $"dubs {file.Name} into {string.Join(", ", languages)}{twice}{storing}";
}
