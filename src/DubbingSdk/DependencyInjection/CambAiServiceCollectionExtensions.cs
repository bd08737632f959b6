using DubbingSdk;
using DubbingSdk.CambAi;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients of CAMB.AI.</summary>
public static class CambAiServiceCollectionExtensions
{
    private static readonly ClientRegistration<CambAiClient, CambAiClientOptions> Registration =
        new(static (section, options) => section.Bind(options), static pipeline => new CambAiClient(pipeline), ClientSection.MembersWith());

    /// <summary>Registers <see cref="CambAiClient"/> as a singleton.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="configure">Sets the options. Without a key in them, the environment variable <c>CAMB_API_KEY</c> is read, unless a base address is set.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddCambAiClient(this IServiceCollection services, Action<CambAiClientOptions>? configure = null) =>
        Registration.Add(services, configure);

    /// <summary>Registers <see cref="CambAiClient"/> as a singleton, with options from a configuration section.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="configuration">The section, for example <c>builder.Configuration.GetSection("CambAi")</c>.</param>
    /// <param name="configure">Sets options after those of the section.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddCambAiClient(this IServiceCollection services, IConfiguration configuration, Action<CambAiClientOptions>? configure = null) =>
        Registration.Add(services, configuration, configure);

    /// <summary>Registers a keyed singleton <see cref="CambAiClient"/>, for one of several accounts. The environment variable is never read for it.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="serviceKey">The key to get the client with.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddKeyedCambAiClient(this IServiceCollection services, string serviceKey, Action<CambAiClientOptions> configure) =>
        Registration.AddKeyed(services, serviceKey, configure);

    /// <summary>Registers a keyed singleton <see cref="CambAiClient"/> with options from a configuration section. The environment variable is never read for it.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="serviceKey">The key to get the client with.</param>
    /// <param name="configuration">The section.</param>
    /// <param name="configure">Sets options after those of the section.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddKeyedCambAiClient(
        this IServiceCollection services, string serviceKey, IConfiguration configuration, Action<CambAiClientOptions>? configure = null) =>
        Registration.AddKeyed(services, serviceKey, configuration, configure);
}
