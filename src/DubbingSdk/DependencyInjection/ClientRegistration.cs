using System.Diagnostics.CodeAnalysis;
using DubbingSdk.Pipeline;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DubbingSdk;

/// <summary>Registers a client of any service: its options, its <see cref="HttpClient"/> and itself.</summary>
/// <param name="bind">Binds the configuration to the options. Generated code, which needs the type.</param>
/// <param name="create">Creates the client.</param>
/// <param name="members">The members that a configuration section may have.</param>
internal sealed class ClientRegistration<TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
    Action<IConfiguration, TOptions> bind, Func<ApiPipeline, TClient> create, IReadOnlyList<SectionMember> members)
    where TClient : DubbingServiceClient
    where TOptions : DubbingServiceOptions
{
    private const string Prefix = "DubbingSdk";

    /// <summary>Registers the client, with options that are set in code.</summary>
    public IHttpClientBuilder Add(IServiceCollection services, Action<TOptions>? configure) => Add(services, key: null, configuration: null, configure);

    /// <summary>Registers the client, with options from configuration.</summary>
    public IHttpClientBuilder Add(IServiceCollection services, IConfiguration configuration, Action<TOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, key: null, configuration, configure);
    }

    /// <summary>Registers one of several clients, with options that are set in code.</summary>
    public IHttpClientBuilder AddKeyed(IServiceCollection services, string serviceKey, Action<TOptions> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(serviceKey);
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, serviceKey, configuration: null, configure);
    }

    /// <summary>Registers one of several clients, with options from configuration.</summary>
    public IHttpClientBuilder AddKeyed(IServiceCollection services, string serviceKey, IConfiguration configuration, Action<TOptions>? configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(serviceKey);
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, serviceKey, configuration, configure);
    }

    private IHttpClientBuilder Add(IServiceCollection services, string? key, IConfiguration? configuration, Action<TOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        var name = NameOf(key);
        var options = services.AddOptions<TOptions>(name);
        if (configuration is not null)
            Bind(options, configuration);
        Complete(options, configure);
        if (services.Any(service => service.ServiceType == typeof(TClient) && Equals(service.ServiceKey, key)))
            return services.AddHttpClient(name);

        services.AddSingleton<IValidateOptions<TOptions>>(new ClientOptionsValidator<TOptions>(name, allowEnvironmentKey: key is null, (configuration as IConfigurationSection)?.Path));
        if (key is null)
            services.AddSingleton(provider => create(Pipeline(provider, name, allowEnvironmentKey: true)));
        else
            services.AddKeyedSingleton(key, (provider, _) => create(Pipeline(provider, name, allowEnvironmentKey: false)));
        return AddHttp(services, name);
    }

    private static string NameOf(string? key)
    {
        var client = typeof(TClient) == typeof(DubbingClient) ? Prefix : $"{Prefix}.{typeof(TClient).Name}";
        return key is null ? client : $"{client}:{key}";
    }

    /// <summary>Binds the values that can be bound. The others are reported with all other validation errors.</summary>
    private void Bind(OptionsBuilder<TOptions> options, IConfiguration configuration)
    {
        var section = new ClientSection(configuration, members);
        options.Configure(bound => bind(section.ReadValid(), bound));
        BoundSection.Add(options.Services, configuration);
        options.Services.AddSingleton<IValidateOptions<TOptions>>(
            provider => new ClientSectionValidator<TOptions>(options.Name, section, provider.GetServices<BoundSection>()));
    }

    private static void Complete(OptionsBuilder<TOptions> options, Action<TOptions>? configure)
    {
        if (configure is not null)
            options.Configure(configure);
        options.Configure<IServiceProvider>(static (options, provider) =>
        {
            options.LoggerFactory ??= provider.GetService<ILoggerFactory>();
            if (options.TimeProvider == TimeProvider.System)
                options.TimeProvider = provider.GetService<TimeProvider>() ?? TimeProvider.System;
        });
        options.ValidateOnStart();
    }

    /// <summary>Registers an <see cref="HttpClient"/> without the defaults of the application: those must not make it retry requests, cut them off or send other keys.</summary>
    private static IHttpClientBuilder AddHttp(IServiceCollection services, string name)
    {
        var builder = services.AddHttpClient(name);
        builder.Services.Configure<HttpClientFactoryOptions>(name, static options => options.HttpClientActions.Clear());
        builder.Services.PostConfigure<HttpClientFactoryOptions>(name, static options => options.HttpMessageHandlerBuilderActions.Add(static handlers => handlers.AdditionalHandlers.Add(new TransportMarker())));
        return builder
            .ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(provider => HandlerFactory.CreateHandler(Options(provider, name).Timeouts.ForClient()))
            .ConfigureAdditionalHttpMessageHandlers(static (handlers, _) => handlers.Clear())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
    }

    private static ApiPipeline Pipeline(IServiceProvider provider, string name, bool allowEnvironmentKey)
    {
        var settings = ClientSettings.Create(Options(provider, name), allowEnvironmentKey);
        HandlerFactory.RefuseRedirects(provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(name));
        return new ApiPipeline(provider.GetRequiredService<IHttpClientFactory>().CreateClient(name), settings);
    }

    private static TOptions Options(IServiceProvider provider, string name) =>
        provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(name);
}
