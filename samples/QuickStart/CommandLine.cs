using System.CommandLine;
using Samples;

namespace QuickStart;

/// <summary>The command line of the sample.</summary>
internal static class CommandLine
{
    public static Task<int> Parse(string[] args, Func<Options, CancellationToken, Task<int>> run)
    {
        var source = new Argument<string?>("source") { Description = "The file or URI to dub. Default: a short bundled recording.", Arity = ArgumentArity.ZeroOrOne }.RefusingOptions();
        var to = new Option<string>("--to") { Description = "The languages to dub into, for example es,fr.", DefaultValueFactory = _ => "es" };
        var output = new Option<string>("--out") { Description = "The output folder.", DefaultValueFactory = _ => "out" };
        var edit = new Option<string?>("--edit") { Description = "A new text for the first segment of each dub, which is then dubbed again and rendered. Default offline: the first sentence is repeated." };
        var resume = new Option<string?>("--resume") { Description = "Resume a dub by its id." };
        var live = new Option<bool>("--live") { Description = "Use the real service, which is billed. The key is read from ELEVENLABS_API_KEY." };
        var yes = new Option<bool>("--yes") { Description = "Run a billed sample without asking for confirmation." };
        var emulator = new Option<string?>("--emulator") { Description = "The base address of a running emulator, instead of the embedded one." };
        var command = new RootCommand("Dubs a file, saves the dubbed media and its subtitles, edits a segment and saves the result too. Runs offline on the embedded emulator unless --live is given.")
        {
            source, to, output, edit, resume, live, yes, emulator,
        };
        command.SetAction((parsed, cancellationToken) => run(
            new Options
            {
                Source = parsed.GetValue(source),
                Languages = parsed.GetRequiredValue(to).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
                OutputFolder = parsed.GetRequiredValue(output),
                EditedText = parsed.GetValue(edit),
                ResumeId = parsed.GetValue(resume),
                IsLive = parsed.GetValue(live),
                IsConfirmed = parsed.GetValue(yes),
                EmulatorAddress = parsed.GetValue(emulator) is { } address ? new Uri(address, UriKind.RelativeOrAbsolute) : null,
            },
            cancellationToken));
        return command.RunAsync(args);
    }
}
