using System.CommandLine;
using Samples;

namespace WebApi;

/// <summary>The command line of the sample.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args, Func<Settings, Task<int>> run)
    {
        var urls = new Option<string>("--urls") { Description = "The URI to listen on.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var output = new Option<string>("--out") { Description = "The output folder.", DefaultValueFactory = _ => "out" };
        var live = new Option<bool>("--live") { Description = "Use the real service: every upload is billed. The key is read from ELEVENLABS_API_KEY, or from Dubbing:ApiKey of the configuration." };
        var selfTest = new Option<bool>("--selftest") { Description = "Upload a short recording to itself, offline, save the result, and exit." };
        var command = new RootCommand("A web API that dubs uploaded media. Runs offline on the embedded emulator unless --live is given.") { urls, output, live, selfTest };
        command.Validators.Add(result =>
        {
            if (result.GetValue(live) && result.GetValue(selfTest))
                result.AddError("--selftest runs offline: omit --live.");
        });
        command.SetAction(async (parsed, _) =>
        {
            try
            {
                return await run(new Settings(parsed.GetValue(live), parsed.GetValue(selfTest), parsed.GetRequiredValue(urls), parsed.GetRequiredValue(output)));
            }
            catch (Exception failure)
            {
                return Failure.Report(failure);
            }
        });

        // The host handles Ctrl-C: it completes requests and saves what is queued.
        return command.RunAsync(args, new InvocationConfiguration { ProcessTerminationTimeout = null });
    }
}
