using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace DubbingSdk.Tests.DependencyInjection;

/// <summary>Remembers what was logged, as <c>category level: message</c>.</summary>
internal sealed class RecordingLoggers : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(RecordingLoggers loggers, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            loggers._lines.Enqueue($"{category} {logLevel}: {formatter(state, exception)}");
    }
}
