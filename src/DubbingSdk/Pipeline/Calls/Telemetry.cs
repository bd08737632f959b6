using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace DubbingSdk.Pipeline;

/// <summary>Traces, metrics and logs of the pipeline. None of them contains a key, a query string, a text or media.</summary>
internal static class Telemetry
{
    private static readonly Counter<long> Retries = Instruments.Meter.CreateCounter<long>("dubbing.client.retries", "{retry}", "Retries of requests.");
    private static readonly Counter<long> Bytes = Instruments.Meter.CreateCounter<long>("dubbing.client.bytes", "By", "Bytes of request and response bodies.");
    private static readonly Counter<long> Credits = Instruments.Meter.CreateCounter<long>("dubbing.client.credits", "{credit}", "Credits that calls have cost, as reported by the service.");

    /// <summary>Response headers that may be logged.</summary>
    private static readonly string[] LoggedHeaders =
    [
        "character-cost", "content-length", "content-type", "current-concurrent-requests", "maximum-concurrent-requests", "request-id", "retry-after",
        "x-cost", "x-ratelimit-reset", "x-region", "x-remaining-credits", "x-request-id", "x-trace-id",
    ];

    public static Activity? Start(ApiCall call)
    {
        if (!Instruments.Source.HasListeners())
            return null;

        var activity = Instruments.Source.StartActivity(call.Request.Endpoint, ActivityKind.Client);
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
            Log.AmbiguousOutcome(call.Settings.Logger, call.Request.Endpoint, failure.GetType().Name);
        else
            Log.Failed(call.Settings.Logger, call.Request.Endpoint, failure.GetType().Name, call.Attempts);
    }

    public static void ResponseReceived(ApiCall call, HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        call.Activity?.SetTag("http.response.status_code", status);
        if (call.Settings.Logger.IsEnabled(LogLevel.Debug))
            Log.ResponseReceived(call.Settings.Logger, call.Request.Endpoint, status, call.Attempts);
        if (call.Activity is null && !Credits.Enabled && !call.Settings.Logger.IsEnabled(LogLevel.Trace))
            return;

        var metadata = new DubbingResponseMetadata(response);
        if (call.Activity is not null && metadata.RequestId is { } requestId)
            call.Activity.SetTag("dubbing.request_id", requestId);
        if (Credits.Enabled && metadata.CharacterCost is { } cost)
            Credits.Add(cost, Tags(call));
        if (call.Settings.Logger.IsEnabled(LogLevel.Trace))
            Log.ResponseHeaders(call.Settings.Logger, call.Request.Endpoint, Allowed(metadata));
    }

    public static void Retry(ApiCall call, Exception? failure, TimeSpan delay)
    {
        if (Retries.Enabled)
            Retries.Add(1, Tags(call));
        Log.Retrying(call.Settings.Logger, call.Request.Endpoint, call.Attempts, delay, Instruments.Reason(failure));
    }

    public static void BytesSent(ApiCall call, int count) => Count(call, count, "sent");

    public static void BytesReceived(ApiCall call, int count) => Count(call, count, "received");

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
