using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace DubbingSdk;

/// <summary>The activity source and the meter of the library, and the measurements that do not belong to a single call.</summary>
internal static class Instruments
{
    private const string Name = "DubbingSdk";

    public static ActivitySource Source { get; } = new(Name, UserAgents.Version);

    public static Meter Meter { get; } = new(Name, UserAgents.Version);

    private static Histogram<double> Jobs { get; } = Meter.CreateHistogram<double>("dubbing.client.job.duration", "s", "Duration of a wait for a job, until the job completed or failed.");

    public static void JobEnded(string service, string status, TimeSpan duration)
    {
        if (Jobs.Enabled)
            Jobs.Record(duration.TotalSeconds, new TagList { { "dubbing.service", service }, { "dubbing.status", status } });
    }

    /// <summary>Describes a failure briefly, without any content of the request or the response.</summary>
    public static string Reason(Exception? failure) => failure switch
    {
        DubbingApiException error => $"{(int)error.StatusCode} {error.Code}".TrimEnd(),
        DubbingTimeoutException timeout => $"{timeout.Kind} timeout",
        null => string.Empty,
        _ => failure.GetType().Name,
    };
}
