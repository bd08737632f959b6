using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace DubbingSdk.Pipeline;

/// <summary>Traces, metrics and logs of the pipeline. None of them sees a key, a query string, a text or a byte of media.</summary>
internal static class Telemetry
{
    private const string Name = "DubbingSdk";

    private static readonly ActivitySource Source = new(Name, UserAgents.Version);
    private static readonly Meter Meter = new(Name, UserAgents.Version);
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("dubbing.client.retries", "{retry}", "Requests sent again.");
    private static readonly Counter<long> Bytes = Meter.CreateCounter<long>("dubbing.client.bytes", "By", "Bytes of bodies sent and received.");
    private static readonly Counter<long> Credits = Meter.CreateCounter<long>("dubbing.client.credits", "{credit}", "Credits the service says calls have cost.");
    private static readonly Histogram<double> Jobs = Meter.CreateHistogram<double>("dubbing.client.job.duration", "s", "Time from the start of a wait to the end of the job.");

    /// <summary>Response headers that may be logged.</summary>
    private static readonly string[] LoggedHeaders =
    [
        "character-cost", "content-length", "content-type", "current-concurrent-requests", "maximum-concurrent-requests", "request-id", "retry-after",
        "x-cost", "x-ratelimit-reset", "x-region", "x-remaining-credits", "x-request-id", "x-trace-id",
    ];

    public static Activity? Start(ApiCall call)
    {
        if (!Source.HasListeners())
            return null;

        var activity = Source.StartActivity(call.Request.Endpoint, ActivityKind.Client);
        activity?.SetTag("dubbing.service", call.Settings.Service.Name);
        activity?.SetTag("http.request.method", call.Request.Method.Method);
        activity?.SetTag("url.template", call.Request.Route);
        activity?.SetTag("server.address", call.Address.Host);
        return activity;
    }

    public static void Finish(ApiCall call, Exception? failure)
    {
        call.Activity?.SetTag("dubbing.attempts", call.Attempts);
        if (failure is null)
            return;

        call.Activity?.SetTag("error.type", failure.GetType().Name);
        call.Activity?.SetStatus(ActivityStatusCode.Error);
        if (failure is IMayHaveBeenAccepted { MayHaveBeenAccepted: true })
            Log.Doubt(call.Settings.Logger, call.Request.Endpoint, failure.GetType().Name);
        else
            Log.Failed(call.Settings.Logger, call.Request.Endpoint, failure.GetType().Name, call.Attempts);
    }

    public static void Answered(ApiCall call, HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        call.Activity?.SetTag("http.response.status_code", status);
        if (call.Settings.Logger.IsEnabled(LogLevel.Debug))
            Log.Answered(call.Settings.Logger, call.Request.Endpoint, status, call.Attempts);
        if (call.Activity is null && !Credits.Enabled && !call.Settings.Logger.IsEnabled(LogLevel.Trace))
            return;

        var metadata = new DubbingResponseMetadata(response);
        if (call.Activity is not null && metadata.RequestId is { } requestId)
            call.Activity.SetTag("dubbing.request_id", requestId);
        if (Credits.Enabled && metadata.CharacterCost is { } cost)
            Credits.Add(cost, Tags(call));
        if (call.Settings.Logger.IsEnabled(LogLevel.Trace))
            Log.Headers(call.Settings.Logger, call.Request.Endpoint, Allowed(metadata));
    }

    public static void Retry(ApiCall call, Exception? failure, TimeSpan delay)
    {
        if (Retries.Enabled)
            Retries.Add(1, Tags(call));
        Log.Retrying(call.Settings.Logger, call.Request.Endpoint, call.Attempts, delay, Reason(failure));
    }

    public static void BytesSent(ApiCall call, int count) => Count(call, count, "sent");

    public static void BytesReceived(ApiCall call, int count) => Count(call, count, "received");

    public static void JobEnded(string service, string status, TimeSpan duration)
    {
        if (Jobs.Enabled)
            Jobs.Record(duration.TotalSeconds, new TagList { { "dubbing.service", service }, { "dubbing.status", status } });
    }

    /// <summary>A failure in a few words that can hold nothing of what was sent.</summary>
    public static string Reason(Exception? failure) => failure switch
    {
        DubbingApiException error => $"{(int)error.StatusCode} {error.Code}".TrimEnd(),
        DubbingTimeoutException timeout => $"{timeout.Clock} timeout",
        null => string.Empty,
        _ => failure.GetType().Name,
    };

    private static TagList Tags(ApiCall call) => new()
    {
        { "dubbing.service", call.Settings.Service.Name },
        { "http.request.method", call.Request.Method.Method },
        { "url.template", call.Request.Route },
    };

    private static void Count(ApiCall call, int count, string direction)
    {
        if (!Bytes.Enabled || count == 0)
            return;

        var tags = Tags(call);
        tags.Add("network.io.direction", direction);
        Bytes.Add(count, tags);
    }

    private static string Allowed(DubbingResponseMetadata metadata) =>
        string.Join(", ", LoggedHeaders.Select(name => (Name: name, Value: metadata.Find(name))).Where(header => header.Value is not null).Select(header => $"{header.Name}: {header.Value}"));
}
