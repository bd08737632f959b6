using System.CommandLine;

namespace Samples;

/// <summary>A command with the options that samples share.</summary>
internal sealed class SampleCommand : RootCommand
{
    private readonly Option<string> _output = new("--out") { Description = "The folder to save to.", DefaultValueFactory = _ => "out" };
    private readonly Option<bool> _live = new("--live") { Description = "Use the real service, which is billed. The key is read from ELEVENLABS_API_KEY." };
    private readonly Option<bool> _yes = new("--yes") { Description = "Do not ask before a billed run." };

    public SampleCommand(string description)
        : base($"{description} Runs offline on the embedded emulator unless --live is given.")
    {
        Add(_output);
        Add(_live);
        Add(_yes);
    }

    /// <summary>Runs the sample. Ctrl-C cancels its token.</summary>
    /// <returns>The exit code of the program.</returns>
    public Task<int> RunAsync(string[] args, Func<SampleRun, CancellationToken, Task> sample)
    {
        SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                await using var run = new SampleRun(parsed, parsed.GetRequiredValue(_output), parsed.GetValue(_live), parsed.GetValue(_yes));
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
}
