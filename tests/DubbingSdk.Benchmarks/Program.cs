using System.Globalization;
using DubbingSdk.Benchmarks;

// Without arguments: everything, as one table. The other forms are how it runs the parts in processes of their own.
return args switch
{
    [] => await Report.RunAsync(),
    ["overhead"] => Overhead.Run(),
    ["server"] => await BenchmarkServer.RunAsync(),
    ["pairs", var work, var address, var pairs] => await Worker.RunPairsAsync(work, new Uri(address), int.Parse(pairs, CultureInfo.InvariantCulture)),
    ["alone", var work, var side, var address] => await Worker.RunAloneAsync(work, side, new Uri(address)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Run without arguments to measure everything, or with 'overhead' for the cost of a small call alone.");
    return 2;
}
