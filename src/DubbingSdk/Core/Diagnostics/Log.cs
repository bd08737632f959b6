using Microsoft.Extensions.Logging;

namespace DubbingSdk;

/// <summary>The library's log messages.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "{Endpoint} returned {Status} (attempt {Attempt})")]
    public static partial void ResponseReceived(ILogger logger, string endpoint, int status, int attempt);

    [LoggerMessage(2, LogLevel.Trace, "{Endpoint} returned the headers {Headers}")]
    public static partial void ResponseHeaders(ILogger logger, string endpoint, string headers);

    [LoggerMessage(3, LogLevel.Warning, "{Endpoint} failed at attempt {Attempt} and is retried in {Delay}: {Reason}")]
    public static partial void Retrying(ILogger logger, string endpoint, int attempt, TimeSpan delay, string reason);

    [LoggerMessage(4, LogLevel.Warning, "{Endpoint} failed after {Attempts} attempts: {Reason}")]
    public static partial void Failed(ILogger logger, string endpoint, string reason, int attempts);

    [LoggerMessage(5, LogLevel.Error, "{Endpoint} may have been accepted by the service although no readable response was received, and was not retried: {Reason}")]
    public static partial void AmbiguousOutcome(ILogger logger, string endpoint, string reason);

    [LoggerMessage(6, LogLevel.Information, "The download of {Endpoint} was interrupted after {Bytes} bytes and is resumed: {Reason}")]
    public static partial void Resuming(ILogger logger, string endpoint, long bytes, string reason);

    [LoggerMessage(7, LogLevel.Warning, "Polling {OperationId} failed and is retried in {Delay}: {Reason}")]
    public static partial void PollFailed(ILogger logger, string operationId, TimeSpan delay, string reason);
}
