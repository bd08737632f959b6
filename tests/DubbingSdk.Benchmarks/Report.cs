using System.Globalization;

namespace DubbingSdk.Benchmarks;

/// <summary>Measures everything and prints it as two tables.</summary>
internal sealed class Report(int pairs, int processes)
{
    public async Task<int> RunAsync()
    {
        var overhead = Overhead.Run();
        var work = new List<string>();
        using (var server = Part.Start("server"))
        {
            var address = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
            foreach (var each in Work.All)
                work.Add(await MeasureAsync(each, address));
            server.StandardInput.Close();
        }

        Console.WriteLine();
        Console.WriteLine("| work | HttpClient | DubbingSdk | ratio (95 % interval) | allocated, HttpClient | allocated, DubbingSdk | peak memory, HttpClient | peak memory, DubbingSdk |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        work.ForEach(Console.WriteLine);
        Console.WriteLine();
        Console.WriteLine("| small call | time | allocated |");
        Console.WriteLine("|---|---|---|");
        overhead.ForEach(Console.WriteLine);
        return 0;
    }

    private async Task<string> MeasureAsync(Work work, string address)
    {
        Console.WriteLine($"Measuring {work.Title} …");
        var samples = (await Part.OutputOfAsync("pairs", work.Name, address, $"{pairs}")).Split('\n').Select(Sample.Parse).ToList();
        var floorPeaks = new List<double>();
        var ourPeaks = new List<double>();
        for (var process = 0; process < processes; process++)
        {
            floorPeaks.Add(await PeakAsync(work, "floor", address));
            ourPeaks.Add(await PeakAsync(work, "ours", address));
        }

        return Row(work.Title, samples, Median.Of(floorPeaks), Median.Of(ourPeaks));
    }

    private static async Task<double> PeakAsync(Work work, string side, string address) =>
        double.Parse(await Part.OutputOfAsync("alone", work.Name, side, address), CultureInfo.InvariantCulture);

    private static string Row(string title, List<Sample> samples, double floorPeak, double ourPeak)
    {
        var ratios = samples.ConvertAll(sample => sample.OurMilliseconds / sample.BaselineMilliseconds);
        var (low, high) = Median.IntervalOf(ratios);
        var floor = Median.Of(samples.ConvertAll(sample => sample.BaselineMilliseconds));
        var ours = Median.Of(samples.ConvertAll(sample => sample.OurMilliseconds));
        var floorBytes = Median.Of(samples.ConvertAll(sample => sample.BaselineBytes));
        var ourBytes = Median.Of(samples.ConvertAll(sample => sample.OurBytes));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {title} | {floor:F1} ms | {ours:F1} ms | {Median.Of(ratios):F2} ({low:F2} to {high:F2}) | {floorBytes / 1e6:F2} MB | {ourBytes / 1e6:F2} MB | {floorPeak / 1048576:F1} MiB | {ourPeak / 1048576:F1} MiB |");
    }
}
