using DubbingSdk;
using DubbingSdk.ModelsLab;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients of ModelsLab.</summary>
public static class ModelsLabServiceCollectionExtensions
{
    private static readonly ClientRegistration<ModelsLabClient, ModelsLabClientOptions> Registration =
        new(static (section, options) => section.Bind(options), static pipeline => new ModelsLabClient(pipeline), ClientSection.MembersWith());

    /// <summary>Registers <see cref="ModelsLabClient"/> as a singleton.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="configure">Sets the options. Without a key in them, the environment variable <c>MODELSLAB_API_KEY</c> is read, unless a base address is set.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddModelsLabClient(this IServiceCollection services, Action<ModelsLabClientOptions>? configure = null) =>
        Registration.Add(services, configure);

    /// <summary>Registers <see cref="ModelsLabClient"/> as a singleton, with options from a configuration section.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="configuration">The section, for example <c>builder.Configuration.GetSection("ModelsLab")</c>.</param>
    /// <param name="configure">Sets options after those of the section.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddModelsLabClient(this IServiceCollection services, IConfiguration configuration, Action<ModelsLabClientOptions>? configure = null) =>
        Registration.Add(services, configuration, configure);

    /// <summary>Registers a keyed singleton <see cref="ModelsLabClient"/>, for one of several accounts. The environment variable is never read for it.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="serviceKey">The key to get the client with.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddKeyedModelsLabClient(this IServiceCollection services, string serviceKey, Action<ModelsLabClientOptions> configure) =>
        Registration.AddKeyed(services, serviceKey, configure);

    /// <summary>Registers a keyed singleton <see cref="ModelsLabClient"/> with options from a configuration section. The environment variable is never read for it.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="serviceKey">The key to get the client with.</param>
    /// <param name="configuration">The section.</param>
    /// <param name="configure">Sets options after those of the section.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddKeyedModelsLabClient(
        this IServiceCollection services, string serviceKey, IConfiguration configuration, Action<ModelsLabClientOptions>? configure = null) =>
        Registration.AddKeyed(services, serviceKey, configuration, configure);
}
