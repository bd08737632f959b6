using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using DubbingSdk.Tests.Support;
using Microsoft.Extensions.Logging;

namespace DubbingSdk.Tests.Security;

/// <summary>Records everything that a call emits: logs, spans and metrics of every source, and the texts of exceptions and objects.</summary>
internal sealed class TelemetryRecorder : IDisposable
{
    private readonly ConcurrentQueue<string> _recorded = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters;

    public TelemetryRecorder()
    {
        Logs = new RecordingLogs();
        LoggerFactory = Logs.CreateFactory();
        _activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Record,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Record(instrument, value, tags));
        _meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Record(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Record(instrument, value, tags));
        _meters.Start();
    }

    public RecordingLogs Logs { get; }

    public ILoggerFactory LoggerFactory { get; }

    /// <summary>Everything that was recorded.</summary>
    public IReadOnlyList<string> Recorded => [.. _recorded, .. Logs.Entries.Select(entry => entry.Everything)];

    /// <summary>Runs a call that may fail, and records the texts of its result or failure.</summary>
    public async Task<Exception?> RecordAsync(Func<Task<object?>> call)
    {
        try
        {
            Note(await call());
            return null;
        }
        catch (Exception failure)
        {
            Note(failure);
            return failure;
        }
    }

    public void Note(object? thing)
    {
        _recorded.Enqueue($"{thing}");
        if (thing is not Exception failure)
            return;

        foreach (var property in thing.GetType().GetProperties().Where(property => property.Name != nameof(Exception.TargetSite)))
            _recorded.Enqueue($"{property.Name}: {property.GetValue(thing)}");
        foreach (var field in (failure as DubbingApiException)?.FieldErrors ?? [])
            _recorded.Enqueue($"{field}");
        if (failure.InnerException is { } inner)
            Note(inner);
    }

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
        LoggerFactory.Dispose();
    }

    private void Record(Activity activity) => _recorded.Enqueue(
        $"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Events.SelectMany(each => each.Tags))} {string.Join(' ', activity.Baggage)}");

    private void Record<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _recorded.Enqueue($"{instrument.Name} {value} {string.Join(' ', tags.ToArray())}");
}
