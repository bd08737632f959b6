using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DubbingSdk;

/// <summary>The part of a client that its operations and downloads need.</summary>
internal abstract class ClientContext
{
    protected ClientContext(DubbingServiceOptions options)
    {
        Options = options.Freeze();
        Logger = (options.LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger("DubbingSdk");
    }

    /// <summary>The options of the client, as they were when it was created. Every timeout and retry option is set.</summary>
    public DubbingServiceOptions Options { get; }

    public ServiceProfile Service => Options.Service;

    public TimeProvider TimeProvider => Options.TimeProvider;

    public ILogger Logger { get; }
}
