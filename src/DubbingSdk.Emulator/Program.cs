using System.Globalization;
using System.Runtime.InteropServices;
using DubbingSdk.Emulator;

var commandLine = CommandLine.Parse(args);
if (commandLine.Error is { } error)
{
    await Console.Error.WriteLineAsync(error).ConfigureAwait(false);
    return 2;
}

if (commandLine.IsHelp)
{
    Console.WriteLine(CommandLine.Help);
    return 0;
}

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

try
{
    var options = new DubbingEmulatorOptions
    {
        Port = commandLine.Port,
        OnRequest = WriteLine,
        ElevenLabs = new ElevenLabsOptions { Webhooks = commandLine.Webhooks },
    };
    var emulator = await DubbingEmulator.StartAsync(options, stop.Token).ConfigureAwait(false);
    await using (emulator.ConfigureAwait(false))
    {
        Console.WriteLine($"Listening on {emulator.BaseAddress.GetLeftPart(UriPartial.Authority)} for ElevenLabs (stop with Ctrl-C),");
        Console.WriteLine($"on {emulator.CambAiAddress} for CAMB.AI, {emulator.SegmindAddress} for Segmind and {emulator.ModelsLabAddress} for ModelsLab.");
        await Task.Delay(Timeout.InfiniteTimeSpan, stop.Token).ConfigureAwait(false);
        return 0;
    }
}
catch (OperationCanceledException)
{
    return 0;
}
catch (IOException exception)
{
    await Console.Error.WriteLineAsync(exception.Message).ConfigureAwait(false);
    return 1;
}

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}

static void WriteLine(RecordedRequest request) => Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{request.Method} {request.Path} {request.StatusCode?.ToString(CultureInfo.InvariantCulture) ?? "(no response)"} {request.Elapsed!.Value.TotalMilliseconds:0} ms"));
