using DubbingSdk;
using DubbingSdk.ModelsLab;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients of ModelsLab.</summary>
public static class ModelsLabServiceCollectionExtensions
{
    private static readonly ClientRegistration<ModelsLabClient, ModelsLabClientOptions> Registration =
        new(static (options, configuration) => options.Bind(configuration), static pipeline => new ModelsLabClient(pipeline));

    /// <summary>Registers <see cref="ModelsLabClient"/> as a singleton.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options. Without a key in them, the environment variable <c>MODELSLAB_API_KEY</c> is read, unless an address is set.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddModelsLabClient(this IServiceCollection services, Action<ModelsLabClientOptions>? configure = null) =>
        Registration.Add(services, configure);

    /// <summary>Registers <see cref="ModelsLabClient"/> as a singleton, with options from a configuration section.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section, for example <c>builder.Configuration.GetSection("ModelsLab")</c>.</param>
    /// <param name="configure">Sets options after the section did.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddModelsLabClient(this IServiceCollection services, IConfiguration configuration, Action<ModelsLabClientOptions>? configure = null) =>
        Registration.Add(services, configuration, configure);

    /// <summary>Registers a keyed singleton <see cref="ModelsLabClient"/>, for one of several accounts. The environment's key is never used for it.</summary>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The key to ask for the client with.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddKeyedModelsLabClient(this IServiceCollection services, string serviceKey, Action<ModelsLabClientOptions> configure) =>
        Registration.AddKeyed(services, serviceKey, configure);

    /// <summary>Registers a keyed singleton <see cref="ModelsLabClient"/> with options from a configuration section. The environment's key is never used for it.</summary>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The key to ask for the client with.</param>
    /// <param name="configuration">The section.</param>
    /// <param name="configure">Sets options after the section did.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddKeyedModelsLabClient(
        this IServiceCollection services, string serviceKey, IConfiguration configuration, Action<ModelsLabClientOptions>? configure = null) =>
        Registration.AddKeyed(services, serviceKey, configuration, configure);
}
