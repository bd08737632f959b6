using Microsoft.Extensions.Logging;

namespace DubbingSdk;

/// <summary>The library's log messages.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "{Endpoint} answered {Status} (attempt {Attempt})")]
    public static partial void Answered(ILogger logger, string endpoint, int status, int attempt);

    [LoggerMessage(2, LogLevel.Trace, "{Endpoint} answered with {Headers}")]
    public static partial void Headers(ILogger logger, string endpoint, string headers);

    [LoggerMessage(3, LogLevel.Warning, "{Endpoint} failed at attempt {Attempt} and is sent again in {Delay}: {Reason}")]
    public static partial void Retrying(ILogger logger, string endpoint, int attempt, TimeSpan delay, string reason);

    [LoggerMessage(4, LogLevel.Warning, "{Endpoint} failed after {Attempts} attempts: {Reason}")]
    public static partial void Failed(ILogger logger, string endpoint, string reason, int attempts);

    [LoggerMessage(5, LogLevel.Error, "{Endpoint} may have been taken by the service although no readable answer came, and was not sent again: {Reason}")]
    public static partial void Doubt(ILogger logger, string endpoint, string reason);

    [LoggerMessage(6, LogLevel.Information, "The download of {Endpoint} broke off after {Bytes} bytes and goes on: {Reason}")]
    public static partial void Resuming(ILogger logger, string endpoint, long bytes, string reason);

    [LoggerMessage(7, LogLevel.Warning, "Asking for the status of {OperationId} failed, and is tried again in {Delay}: {Reason}")]
    public static partial void PollFailed(ILogger logger, string operationId, TimeSpan delay, string reason);
}
