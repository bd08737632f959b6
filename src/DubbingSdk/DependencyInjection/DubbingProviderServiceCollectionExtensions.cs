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
    /// Registers an <see cref="IDubbingProvider"/> for each client registered so far, keyed by its name:
    /// <c>elevenlabs</c>, <c>elevenlabs-projects</c>, <c>cambai</c>, <c>segmind</c>, <c>modelslab</c>. All of them are the services of <see cref="IDubbingProvider"/> without a key.
    /// </summary>
    /// <param name="services">The services. Register the clients first.</param>
    /// <returns>The services.</returns>
    /// <exception cref="InvalidOperationException">No client is registered yet.</exception>
    public static IServiceCollection AddDubbingProviders(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        var before = services.Count;
        Add<DubbingClient>(services, ElevenLabsDubbingProvider.DefaultName, static client => new ElevenLabsDubbingProvider(client));
        Add<DubbingClient>(services, ElevenLabsProjectsProvider.DefaultName, static client => new ElevenLabsProjectsProvider(client));
        Add<CambAiClient>(services, CambAiDubbingProvider.DefaultName, static client => new CambAiDubbingProvider(client));
        Add<SegmindClient>(services, SegmindDubbingProvider.DefaultName, static client => new SegmindDubbingProvider(client));
        Add<ModelsLabClient>(services, ModelsLabDubbingProvider.DefaultName, static client => new ModelsLabDubbingProvider(client));
        return services.Count > before || services.Any(service => service.ServiceType == typeof(IDubbingProvider))
            ? services
            : throw new InvalidOperationException("No client is registered yet. Call AddDubbingClient, AddCambAiClient, AddSegmindClient or AddModelsLabClient first.");
    }

    private static void Add<TClient>(IServiceCollection services, string name, Func<TClient, IDubbingProvider> create)
        where TClient : class
    {
        var isRegistered = services.Any(service => service.ServiceType == typeof(TClient) && service.ServiceKey is null);
        if (!isRegistered || services.Any(service => service.ServiceType == typeof(IDubbingProvider) && Equals(service.ServiceKey, name)))
            return;

        services.AddKeyedSingleton(name, (provider, _) => create(provider.GetRequiredService<TClient>()));
        services.AddSingleton(provider => provider.GetRequiredKeyedService<IDubbingProvider>(name));
    }
}
