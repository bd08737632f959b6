using System.Diagnostics;

namespace DubbingSdk.Benchmarks;

/// <summary>A part of the measurement, in a process of its own.</summary>
internal static class Part
{
    public static async Task<string> OutputOfAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"'{string.Join(' ', arguments)}' failed.");
    }

    public static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
}
