using DubbingSdk.Pipeline;
using Microsoft.Extensions.Logging;

namespace DubbingSdk.Providers;

/// <summary>The profile of a service that this library has no client for. The jobs of its provider need only a name, a time provider and a logger.</summary>
internal sealed class CustomService : ServiceProfile
{
    private CustomService(string name) => Name = name;

    public override string Name { get; }

    public override Type ClientType => typeof(DubbingProvider);

    public override string KeyVariable => string.Empty;

    public static ClientSettings Settings(string name, TimeProvider? timeProvider, ILoggerFactory? loggerFactory) => ClientSettings.Create(new Options(new CustomService(name))
    {
        ApiKeyProvider = static _ => default,
        TimeProvider = timeProvider ?? TimeProvider.System,
        LoggerFactory = loggerFactory,
    });

    /// <summary>The options of a client that sends nothing.</summary>
    private sealed class Options(CustomService service) : DubbingServiceOptions
    {
        internal override ServiceProfile Service => service;

        internal override Uri Address { get; } = new("https://localhost");
    }
}
