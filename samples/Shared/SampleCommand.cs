using System.CommandLine;

namespace Samples;

/// <summary>A command with the options that all samples share.</summary>
internal sealed class SampleCommand : RootCommand
{
    private readonly SampleService[] _services;
    private readonly Option<string> _output = new("--out") { Description = "The output folder.", DefaultValueFactory = _ => "out" };
    private readonly Option<bool> _live;
    private readonly Option<bool> _yes = new("--yes") { Description = "Run a billed sample without asking for confirmation." };

    /// <param name="description">What the sample does.</param>
    /// <param name="services">The services that it uses. Default: ElevenLabs.</param>
    public SampleCommand(string description, params SampleService[] services)
        : base($"{description} Runs offline on the embedded emulator unless --live is given.")
    {
        _services = services is [] ? [SampleService.ElevenLabs] : services;
        _live = new("--live") { Description = Live(_services) };
        Add(_output);
        Add(_live);
        Add(_yes);
    }

    /// <summary>Runs the sample. Ctrl-C cancels the token.</summary>
    /// <returns>The exit code of the program.</returns>
    public Task<int> RunAsync(string[] args, Func<SampleRun, CancellationToken, Task> sample)
    {
        SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                await using var run = new SampleRun(parsed, _services, parsed.GetRequiredValue(_output), parsed.GetValue(_live), parsed.GetValue(_yes));
                await sample(run, cancellationToken);
                return ExitCode.Success;
            }
            catch (Exception failure)
            {
                return Failure.Report(failure);
            }
        });
        return this.RunAsync(args);
    }

    private static string Live(SampleService[] services) => services is [var only]
        ? $"Use the real service, which is billed. The key is read from {only.KeyVariable}."
        : $"Use the real services whose keys are set, which are billed. The keys are read from {string.Join(", ", services.Select(service => service.KeyVariable))}.";
}
