using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DubbingSdk;

/// <summary>The part of a client's settings that its operations and downloads need.</summary>
internal abstract class ClientContext
{
    protected ClientContext(DubbingServiceOptions options)
    {
        Service = options.Service;
        MaxRetries = options.MaxRetries;
        RetryDelay = options.RetryDelay;
        MaxRetryDelay = options.MaxRetryDelay;
        TimeProvider = options.TimeProvider;
        Logger = (options.LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger("DubbingSdk");
    }

    public ServiceProfile Service { get; }

    public int MaxRetries { get; }

    public TimeSpan RetryDelay { get; }

    public TimeSpan MaxRetryDelay { get; }

    public TimeProvider TimeProvider { get; }

    public ILogger Logger { get; }
}
