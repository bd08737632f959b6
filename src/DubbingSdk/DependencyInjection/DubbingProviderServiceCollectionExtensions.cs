using DubbingSdk;
using DubbingSdk.CambAi;
using DubbingSdk.ModelsLab;
using DubbingSdk.Providers;
using DubbingSdk.Segmind;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the providers of the dubbing services.</summary>
public static class DubbingProviderServiceCollectionExtensions
{
    /// <summary>
    /// Registers a <see cref="DubbingProvider"/> for each client registered so far, keyed by its name:
    /// <c>elevenlabs</c>, <c>elevenlabs-projects</c>, <c>cambai</c>, <c>segmind</c>, <c>modelslab</c>. All of them are the services of <see cref="DubbingProvider"/> without a key.
    /// </summary>
    /// <param name="services">The services. Register the clients first; for keyed clients see <see cref="AddDubbingProvider"/>.</param>
    /// <returns>The services.</returns>
    /// <exception cref="InvalidOperationException">No client is registered yet.</exception>
    public static IServiceCollection AddDubbingProviders(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        TryAdd<DubbingClient>(services, ElevenLabsDubbingProvider.DefaultName, static client => new ElevenLabsDubbingProvider(client));
        TryAdd<DubbingClient>(services, ElevenLabsProjectsProvider.DefaultName, static client => new ElevenLabsProjectsProvider(client));
        TryAdd<CambAiClient>(services, CambAiDubbingProvider.DefaultName, static client => new CambAiDubbingProvider(client));
        TryAdd<SegmindClient>(services, SegmindDubbingProvider.DefaultName, static client => new SegmindDubbingProvider(client));
        TryAdd<ModelsLabClient>(services, ModelsLabDubbingProvider.DefaultName, static client => new ModelsLabDubbingProvider(client));
        return services.Any(service => service.ServiceType == typeof(DubbingProvider))
            ? services
            : throw new InvalidOperationException("No client is registered yet. Call AddDubbingClient, AddCambAiClient, AddSegmindClient or AddModelsLabClient first, and AddDubbingProvider for a keyed client.");
    }

    /// <summary>Registers a provider of your own, or one of several accounts, keyed by its name and among all the services of <see cref="DubbingProvider"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The <see cref="DubbingProvider.Name"/>.</param>
    /// <param name="create">Creates the provider. It lives as long as the application.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentException">A provider of this name is registered already.</exception>
    public static IServiceCollection AddDubbingProvider(this IServiceCollection services, string name, Func<IServiceProvider, DubbingProvider> create)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(create);
        if (IsRegistered(services, name))
            throw new ArgumentException($"A provider named '{name}' is registered already. Give each provider a name of its own: the ids of its jobs hold it.", nameof(name));

        services.AddKeyedSingleton(name, (provider, _) => Named(name, create(provider)));
        return services.AddSingleton(provider => provider.GetRequiredKeyedService<DubbingProvider>(name));
    }

    private static void TryAdd<TClient>(IServiceCollection services, string name, Func<TClient, DubbingProvider> create)
        where TClient : class
    {
        var hasClient = services.Any(service => service.ServiceType == typeof(TClient) && service.ServiceKey is null);
        if (hasClient && !IsRegistered(services, name))
            AddDubbingProvider(services, name, provider => create(provider.GetRequiredService<TClient>()));
    }

    private static bool IsRegistered(IServiceCollection services, string name) =>
        services.Any(service => service.ServiceType == typeof(DubbingProvider) && Equals(service.ServiceKey, name));

    /// <summary>The ids of its jobs hold the name, so a provider has to be found by it.</summary>
    private static DubbingProvider Named(string name, DubbingProvider provider) => provider.Name == name
        ? provider
        : throw new InvalidOperationException($"The provider registered as '{name}' is named '{provider.Name}'. Register it under its own name.");
}
