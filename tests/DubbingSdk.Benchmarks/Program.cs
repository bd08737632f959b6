using System.Globalization;
using DubbingSdk.Benchmarks;

// The last three are the parts, each run in a process of its own.
return args switch
{
    [] => await new Report(pairs: 30, processes: 9).RunAsync(),
    ["--quick"] => await new Report(pairs: 6, processes: 1).RunAsync(),
    ["server"] => await BenchmarkServer.RunAsync(),
    ["pairs", var work, var address, var pairs] => await Worker.RunPairsAsync(Work.Named(work), new Uri(address), int.Parse(pairs, CultureInfo.InvariantCulture)),
    ["alone", var work, var side, var address] => await Worker.RunAloneAsync(Work.Named(work), side, new Uri(address)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Run without arguments to measure everything, or with --quick for a first look.");
    return 2;
}
