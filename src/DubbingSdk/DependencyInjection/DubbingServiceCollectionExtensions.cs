using DubbingSdk;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients of the dubbing services.</summary>
public static class DubbingServiceCollectionExtensions
{
    private static readonly ClientRegistration<DubbingClient, DubbingClientOptions> Registration =
        new(static (section, options) => section.Bind(options), static pipeline => new DubbingClient(pipeline), ClientSection.MembersWith(SectionMember.Choice<DubbingRegion>(nameof(DubbingClientOptions.Region))));

    /// <summary>Registers <see cref="DubbingClient"/> as a singleton.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="configure">Sets the options. Without a key in them, the environment variable <c>ELEVENLABS_API_KEY</c> is read, unless a base address is set.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddDubbingClient(this IServiceCollection services, Action<DubbingClientOptions>? configure = null) =>
        Registration.Add(services, configure);

    /// <summary>Registers <see cref="DubbingClient"/> as a singleton, with options from a configuration section.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="configuration">The section, for example <c>builder.Configuration.GetSection("Dubbing")</c>.</param>
    /// <param name="configure">Sets options after those of the section.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddDubbingClient(this IServiceCollection services, IConfiguration configuration, Action<DubbingClientOptions>? configure = null) =>
        Registration.Add(services, configuration, configure);

    /// <summary>Registers a keyed singleton <see cref="DubbingClient"/>, for one of several accounts or regions. The environment variable is never read for it.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="serviceKey">The key to get the client with.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddKeyedDubbingClient(this IServiceCollection services, string serviceKey, Action<DubbingClientOptions> configure) =>
        Registration.AddKeyed(services, serviceKey, configure);

    /// <summary>Registers a keyed singleton <see cref="DubbingClient"/> with options from a configuration section. The environment variable is never read for it.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="serviceKey">The key to get the client with.</param>
    /// <param name="configuration">The section.</param>
    /// <param name="configure">Sets options after those of the section.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>. Handlers added to it run; those of <c>ConfigureHttpClientDefaults</c> do not.</returns>
    public static IHttpClientBuilder AddKeyedDubbingClient(
        this IServiceCollection services, string serviceKey, IConfiguration configuration, Action<DubbingClientOptions>? configure = null) =>
        Registration.AddKeyed(services, serviceKey, configuration, configure);

    /// <summary>Registers <see cref="DubbingWebhookVerifier"/> as a singleton. Its secrets are validated when the application starts.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="configure">Sets the secrets, and what else differs from the defaults.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddDubbingWebhooks(this IServiceCollection services, Action<DubbingWebhookOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return AddWebhooks(services, configuration: null, configure);
    }

    /// <summary>Registers <see cref="DubbingWebhookVerifier"/> as a singleton, with options from a configuration section. Its secrets are validated when the application starts.</summary>
    /// <param name="services">The services to register with.</param>
    /// <param name="configuration">The section, for example <c>builder.Configuration.GetSection("Dubbing:Webhooks")</c>.</param>
    /// <param name="configure">Sets options after those of the section.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddDubbingWebhooks(this IServiceCollection services, IConfiguration configuration, Action<DubbingWebhookOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return AddWebhooks(services, configuration, configure);
    }

    private static IServiceCollection AddWebhooks(IServiceCollection services, IConfiguration? configuration, Action<DubbingWebhookOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<DubbingWebhookOptions>();
        if (configuration is not null)
            options.Bind(configuration);
        BoundSection.Add(services, configuration);
        if (configure is not null)
            options.Configure(configure);
        options.Configure<IServiceProvider>(static (options, provider) =>
        {
            if (options.TimeProvider == TimeProvider.System)
                options.TimeProvider = provider.GetService<TimeProvider>() ?? TimeProvider.System;
        });
        options.ValidateOnStart();
        if (services.Any(static service => service.ServiceType == typeof(DubbingWebhookVerifier)))
            return services;

        services.AddSingleton<IValidateOptions<DubbingWebhookOptions>>(new DubbingWebhookOptionsValidator((configuration as IConfigurationSection)?.Path));
        return services.AddSingleton(static provider => new DubbingWebhookVerifier(provider.GetRequiredService<IOptions<DubbingWebhookOptions>>().Value));
    }
}
