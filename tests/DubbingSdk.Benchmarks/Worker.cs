using System.Diagnostics;
using System.Globalization;

namespace DubbingSdk.Benchmarks;

/// <summary>Does work and prints what it took, in a process of its own.</summary>
internal static class Worker
{
    /// <summary>Alternates between the two sides, so that a change of the machine's mood meets both.</summary>
    public static async Task<int> RunPairsAsync(string name, Uri address, int pairs)
    {
        using var work = new Work(name, address);
        await MeasureAsync(work.FloorAsync);
        await MeasureAsync(work.OursAsync);
        for (var pair = 0; pair < pairs; pair++)
        {
            var isFloorFirst = pair % 2 == 0;
            var first = await MeasureAsync(isFloorFirst ? work.FloorAsync : work.OursAsync);
            var second = await MeasureAsync(isFloorFirst ? work.OursAsync : work.FloorAsync);
            var (floor, ours) = isFloorFirst ? (first, second) : (second, first);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{floor.Milliseconds} {ours.Milliseconds} {floor.Allocated} {ours.Allocated}"));
        }

        return 0;
    }

    /// <summary>Does the work twice on one side, and prints the most memory the process ever had.</summary>
    public static async Task<int> RunAloneAsync(string name, string side, Uri address)
    {
        using var work = new Work(name, address);
        for (var run = 0; run < 2; run++)
            await (side == "ours" ? work.OursAsync() : work.FloorAsync());
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(process.PeakWorkingSet64);
        return 0;
    }

    private static async Task<(double Milliseconds, long Allocated)> MeasureAsync(Func<Task> work)
    {
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        await work();
        var elapsed = Stopwatch.GetElapsedTime(start);
        return (elapsed.TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }
}
