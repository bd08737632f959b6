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

    var work = $"dubs {file.Name} into {string.Join(", ", languages)}";
    if (run.Services.Contains(SampleService.ElevenLabs))
        work += " (as a dub and as a project at ElevenLabs)";
    if (run.Services.Contains(SampleService.Segmind) && run.Arguments.GetValue(address) is null)
        work += " and stores it at Segmind, which cannot delete it,";
    var place = await run.StartAsync(ids.Length > 0 ? null : work, cancellationToken, running);
    await using var services = Providers.Build(run.Services, place);
    var pending = new Pending(run, (run.IsLive, running) switch
    {
        (true, _) => "A job goes on at its service. Take it up again with: --live",
        (_, not null) => $"A job goes on at the emulator. Take it up again with: --emulator {running}",
        _ => "A job ended with the embedded emulator. At a service it would go on, and could be taken up again with: --live",
    });

    var comparison = new Comparison(services, run, pending, cancellationToken);
    var rows = ids.Length > 0 ? await comparison.ResumeAsync(ids) : await comparison.DubAsync(file, run.Arguments.GetValue(address), spoken, languages);
    Row.Print(rows);
    pending.Print();
    cancellationToken.ThrowIfCancellationRequested();
    if (rows.All(row => row.State != Row.Done))
        throw new InvalidOperationException("There is no dub.");
    Console.WriteLine($"The files are in {run.PathFor(".")}");
});
