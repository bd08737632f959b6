using System.Globalization;

namespace DubbingSdk.Benchmarks;

/// <summary>What one pair took, for each call.</summary>
internal sealed record Sample(double BaselineMilliseconds, double BaselineBytes, double OurMilliseconds, double OurBytes)
{
    public static Sample Parse(string line) => line.Split(' ') switch
    {
        [var floorMilliseconds, var floorBytes, var ourMilliseconds, var ourBytes] => new(Number(floorMilliseconds), Number(floorBytes), Number(ourMilliseconds), Number(ourBytes)),
        _ => throw new FormatException($"'{line}' is no sample."),
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
