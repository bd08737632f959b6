using System.Diagnostics;
using System.Globalization;

namespace DubbingSdk.Benchmarks;

/// <summary>Measures everything and prints one table.</summary>
internal static class Report
{
    private const int Pairs = 30;
    private const int PairsOfLargest = 6;

    public static async Task<int> RunAsync()
    {
        Overhead.Run();
        using var server = Start("server");
        var address = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        var rows = new List<string>();
        foreach (var work in Work.Sizes.Keys)
            rows.Add(await MeasureAsync(work, address));
        server.StandardInput.Close();

        Console.WriteLine();
        Console.WriteLine("| work | HttpClient, median | DubbingSdk, median | ratio, median (95 % interval) | allocated, HttpClient | allocated, DubbingSdk | peak memory, HttpClient | peak memory, DubbingSdk |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        rows.ForEach(Console.WriteLine);
        return 0;
    }

    private static async Task<string> MeasureAsync(string work, string address)
    {
        Console.WriteLine($"Measuring {work} …");
        var pairs = work.Contains("GiB", StringComparison.Ordinal) ? PairsOfLargest : Pairs;
        var lines = (await OutputOfAsync("pairs", work, address, $"{pairs}")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var table = lines.Select(line => line.Split(' ').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToList();
        var floorPeak = long.Parse(await OutputOfAsync("alone", work, "floor", address), CultureInfo.InvariantCulture);
        var ourPeak = long.Parse(await OutputOfAsync("alone", work, "ours", address), CultureInfo.InvariantCulture);
        var ratios = table.Select(row => row[1] / row[0]).Order().ToList();
        var (low, high) = IntervalOfMedian(ratios);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {work} | {Median(table, 0):F0} ms | {Median(table, 1):F0} ms | {Middle(ratios):F2} ({low:F2} to {high:F2}) | {Median(table, 2) / 1e6:F2} MB | {Median(table, 3) / 1e6:F2} MB | {floorPeak / 1048576.0:F0} MiB | {ourPeak / 1048576.0:F0} MiB |");
    }

    private static double Median(List<double[]> table, int column) => Middle(table.Select(row => row[column]).Order().ToList());

    private static double Middle(List<double> sorted) => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;

    /// <summary>The interval of order statistics that holds the median with 95 %, whatever the distribution.</summary>
    private static (double Low, double High) IntervalOfMedian(List<double> sorted)
    {
        var half = 0.98 * Math.Sqrt(sorted.Count);
        var low = Math.Max(0, (int)Math.Floor((sorted.Count / 2.0) - half));
        return (sorted[low], sorted[sorted.Count - 1 - low]);
    }

    private static async Task<string> OutputOfAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"'{string.Join(' ', arguments)}' failed.");
    }

    private static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
}
