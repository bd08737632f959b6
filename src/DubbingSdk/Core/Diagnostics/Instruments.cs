using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace DubbingSdk;

/// <summary>The source of traces and the meter of the library, and the measurements that belong to no single call.</summary>
internal static class Instruments
{
    private const string Name = "DubbingSdk";

    public static ActivitySource Source { get; } = new(Name, UserAgents.Version);

    public static Meter Meter { get; } = new(Name, UserAgents.Version);

    private static Histogram<double> Jobs { get; } = Meter.CreateHistogram<double>("dubbing.client.job.duration", "s", "Time from the start of a wait to the end of the job.");

    public static void JobEnded(string service, string status, TimeSpan duration)
    {
        if (Jobs.Enabled)
            Jobs.Record(duration.TotalSeconds, new TagList { { "dubbing.service", service }, { "dubbing.status", status } });
    }

    /// <summary>Describes a failure in a few words that can hold nothing of what was sent.</summary>
    public static string Reason(Exception? failure) => failure switch
    {
        DubbingApiException error => $"{(int)error.StatusCode} {error.Code}".TrimEnd(),
        DubbingTimeoutException timeout => $"{timeout.Clock} timeout",
        null => string.Empty,
        _ => failure.GetType().Name,
    };
}
