namespace DubbingSdk.Benchmarks;

/// <summary>The median of the measurements, which a few disturbed runs do not change.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>The interval of order statistics that holds the median with 95 %, whatever the distribution.</summary>
    public static (double Low, double High) IntervalOf(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var half = 0.98 * Math.Sqrt(sorted.Count);
        var low = Math.Max(0, (int)Math.Floor((sorted.Count / 2.0) - half));
        return (sorted[low], sorted[sorted.Count - 1 - low]);
    }
}
