using System.Diagnostics;
using System.Globalization;

namespace DubbingSdk.Benchmarks;

/// <summary>Does work in a process of its own, and prints the measurements.</summary>
internal static class Worker
{
    /// <summary>Alternates between the two sides, so that a change of the machine's mood meets both.</summary>
    public static async Task<int> RunPairsAsync(Work work, Uri address, int pairs)
    {
        using var folder = new WorkFolder(work);
        using var floor = Side.Create("floor", address, folder);
        using var ours = Side.Create("ours", address, folder);
        for (var call = 0; call < work.WarmUp; call++)
        {
            await floor.RunAsync(work);
            await ours.RunAsync(work);
        }

        for (var pair = 0; pair < pairs; pair++)
        {
            var isBaselineFirst = pair % 2 == 0;
            var first = await MeasureAsync(isBaselineFirst ? floor : ours, work, folder);
            var second = await MeasureAsync(isBaselineFirst ? ours : floor, work, folder);
            Console.WriteLine(isBaselineFirst ? $"{first} {second}" : $"{second} {first}");
        }

        return 0;
    }

    /// <summary>Does the work twice on one side, and prints the most memory the process ever had.</summary>
    public static async Task<int> RunAloneAsync(Work work, string side, Uri address)
    {
        using var folder = new WorkFolder(work);
        using var alone = Side.Create(side, address, folder);
        for (var run = 0; run < 2; run++)
            await RunAsync(alone, work);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(process.PeakWorkingSet64);
        return 0;
    }

    private static async Task<string> MeasureAsync(Side side, Work work, WorkFolder folder)
    {
        folder.Clear();
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        await RunAsync(side, work);
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds / work.Calls;
        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (double)work.Calls;
        return string.Create(CultureInfo.InvariantCulture, $"{milliseconds} {bytes}");
    }

    private static async Task RunAsync(Side side, Work work)
    {
        for (var call = 0; call < work.Calls; call++)
            await side.RunAsync(work);
    }
}
