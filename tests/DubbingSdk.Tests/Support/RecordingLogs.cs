using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace DubbingSdk.Tests.Support;

/// <summary>Keeps every log message of every level, with its parts, scopes and exceptions.</summary>
internal sealed class RecordingLogs : ILoggerProvider
{
    private readonly ConcurrentQueue<LogEntry> _entries = new();

    public IReadOnlyList<LogEntry> Entries => [.. _entries];

    /// <summary>The messages as <c>category level: message</c>.</summary>
    public IReadOnlyList<string> Lines => [.. _entries.Where(entry => entry.Level != LogLevel.None).Select(entry => $"{entry.Category} {entry.Level}: {entry.Message}")];

    public ILoggerFactory CreateFactory() => LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(this));

    public ILogger CreateLogger(string categoryName) => new RecordingLogger(categoryName, _entries);

    public void Dispose()
    {
    }

    internal sealed record LogEntry(string Category, LogLevel Level, string Message, string Everything);

    private sealed class RecordingLogger(string category, ConcurrentQueue<LogEntry> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            entries.Enqueue(new(category, LogLevel.None, string.Empty, Parts(state)));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var message = formatter(state, exception);
            entries.Enqueue(new(category, logLevel, message, $"{message} {Parts(state)} {exception}"));
        }

        private static string Parts<TState>(TState state) =>
            state is IEnumerable<KeyValuePair<string, object?>> parts ? string.Join(' ', parts.Select(part => $"{part.Key}={part.Value}")) : $"{state}";
    }
}
