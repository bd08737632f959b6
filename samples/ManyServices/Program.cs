using System.CommandLine;
using DubbingSdk.Providers;
using ManyServices;
using Samples;

// Dubs one recording with each of the services through one interface, and compares what comes of it.
var source = Recording.Argument();
var address = CommandLineExtensions.Address("--address", "Where services that take no files find the recording. Default: it is uploaded to Segmind, which cannot delete it.");
var from = new Option<string>("--from") { Description = "The language of the recording. Not every service detects it.", DefaultValueFactory = _ => "en" };
var to = new Option<string>("--to") { Description = "The languages to dub into, for example es,fr.", DefaultValueFactory = _ => "es" };
var resume = new Option<string[]>("--resume") { Description = "Take up a job that was started earlier, by its id. May be given several times." };
var emulator = CommandLineExtensions.Address("--emulator", "The address of an emulator that is already running, instead of the embedded one.");
var command = new SampleCommand("Dubs a recording with ElevenLabs, CAMB.AI, Segmind and ModelsLab side by side, and compares them.", SampleService.ElevenLabs, SampleService.CambAi, SampleService.Segmind, SampleService.ModelsLab)
{
    source, address, from, to, resume, emulator,
};
return await command.RunAsync(args, async (run, cancellationToken) =>
{
    var file = run.Arguments.GetRequiredValue(source);
    DubbingLanguage spoken = run.Arguments.GetRequiredValue(from);
    var languages = run.Arguments.GetRequiredValue(to).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(DubbingLanguage.FromText).ToList();
    var (ids, running) = (run.Arguments.GetValue(resume) ?? [], run.Arguments.GetValue(emulator));
    if (languages.Count == 0)
        throw new ArgumentException("Say with --to which languages to dub into, for example --to es,fr.");
    if (running is { IsLoopback: false } || (running is not null && run.IsLive))
        throw new ArgumentException("--emulator takes an address on this machine, for example http://127.0.0.1:8080. For the real services use --live alone.");
    if (ids.Length > 0 && running is null && !run.IsLive)
        throw new ArgumentException("The embedded emulator knows no earlier jobs. Name one that is running with --emulator, or use --live.");

    var hosted = run.Arguments.GetValue(address);
    var work = ids.Length > 0 ? null : Describe(run, file, languages, isStored: hosted is null);
    await using var services = Providers.Build(run.Services, await run.StartAsync(work, cancellationToken, running));
    var pending = new Pending(run, running);
    var comparison = new Comparison(services, run, pending, cancellationToken);
    var rows = ids.Length > 0 ? await comparison.ResumeAsync(ids) : await comparison.DubAsync(file, hosted, spoken, languages);
    Row.Print(rows);
    pending.Print();
    cancellationToken.ThrowIfCancellationRequested();
    if (rows.All(row => row.State != Row.Done))
        throw new InvalidOperationException("There is no dub.");
    Console.WriteLine($"The files are in {run.PathFor(".")}");
});

static string Describe(SampleRun run, FileInfo file, IEnumerable<DubbingLanguage> languages, bool isStored)
{
    var twice = run.Services.Contains(SampleService.ElevenLabs) ? " (at ElevenLabs as a dub and as a project)" : string.Empty;
    var storing = isStored && run.Services.Contains(SampleService.Segmind) ? ", and stores it at Segmind, which cannot delete it," : string.Empty;
    return $"dubs {file.Name} into {string.Join(", ", languages)}{twice}{storing}";
}
