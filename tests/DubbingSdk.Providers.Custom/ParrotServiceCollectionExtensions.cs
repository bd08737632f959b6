using Microsoft.Extensions.DependencyInjection;

namespace Parrot;

/// <summary>Registers the provider of Parrot.</summary>
public static class ParrotServiceCollectionExtensions
{
    /// <summary>Registers <see cref="ParrotProvider"/> beside the providers of the library.</summary>
    /// <param name="services">The services.</param>
    /// <param name="address">The base address of the service.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddParrotProvider(this IServiceCollection services, Uri address)
    {
        services.AddHttpClient(ParrotProvider.ProviderName, http => http.BaseAddress = address);
        return services.AddDubbingProvider(
            ParrotProvider.ProviderName,
            provider => new ParrotProvider(provider.GetRequiredService<IHttpClientFactory>().CreateClient(ParrotProvider.ProviderName), provider.GetService<TimeProvider>()));
    }
}
