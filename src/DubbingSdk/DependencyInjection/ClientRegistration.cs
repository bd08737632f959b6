using System.Diagnostics.CodeAnalysis;
using DubbingSdk.Pipeline;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DubbingSdk;

/// <summary>Registers a client of any service: its options, its <see cref="HttpClient"/> and itself.</summary>
internal static class ClientRegistration
{
    private const string Prefix = "DubbingSdk";

    /// <param name="services">The services.</param>
    /// <param name="key">The key to ask for the client with, if it is one of several.</param>
    /// <param name="configuration">Where the options come from, if anywhere.</param>
    /// <param name="configure">Sets options after the configuration did.</param>
    /// <param name="bind">Binds the options to the configuration: generated code, which has to see the type.</param>
    /// <param name="create">Makes the client.</param>
    public static IHttpClientBuilder Add<TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services,
        string? key,
        IConfiguration? configuration,
        Action<TOptions>? configure,
        Action<OptionsBuilder<TOptions>> bind,
        Func<ApiPipeline, TClient> create)
        where TClient : DubbingServiceClient
        where TOptions : DubbingServiceOptions
    {
        ArgumentNullException.ThrowIfNull(services);
        var name = NameOf<TClient>(key);
        var options = services.AddOptions<TOptions>(name);
        if (configuration is not null)
            bind(options);
        Complete(options, configure);
        if (services.Any(service => service.ServiceType == typeof(TClient) && Equals(service.ServiceKey, key)))
            return services.AddHttpClient(name);

        services.AddSingleton<IValidateOptions<TOptions>>(new ClientOptionsValidator<TOptions>(name, allowEnvironmentKey: key is null, (configuration as IConfigurationSection)?.Path));
        if (key is null)
            services.AddSingleton(provider => create(Pipeline<TOptions>(provider, name, allowEnvironmentKey: true)));
        else
            services.AddKeyedSingleton(key, (provider, _) => create(Pipeline<TOptions>(provider, name, allowEnvironmentKey: false)));
        return AddHttp<TOptions>(services, name);
    }

    private static string NameOf<TClient>(string? key)
    {
        var client = typeof(TClient) == typeof(DubbingClient) ? Prefix : $"{Prefix}.{typeof(TClient).Name}";
        return key is null ? client : $"{client}:{key}";
    }

    private static void Complete<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(OptionsBuilder<TOptions> options, Action<TOptions>? configure)
        where TOptions : DubbingServiceOptions
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

    /// <summary>A client of its own: what an application sets for all its clients must not make this one repeat requests, cut them off or send other keys.</summary>
    private static IHttpClientBuilder AddHttp<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(IServiceCollection services, string name)
        where TOptions : DubbingServiceOptions
    {
        var builder = services.AddHttpClient(name);
        builder.Services.Configure<HttpClientFactoryOptions>(name, static options => options.HttpClientActions.Clear());
        builder.Services.PostConfigure<HttpClientFactoryOptions>(name, static options => options.HttpMessageHandlerBuilderActions.Add(static handlers => handlers.AdditionalHandlers.Add(new TransportMarker())));
        return builder
            .ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(provider => HandlerFactory.CreateHandler(Options<TOptions>(provider, name).ConnectTimeout))
            .ConfigureAdditionalHttpMessageHandlers(static (handlers, _) => handlers.Clear())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
    }

    private static ApiPipeline Pipeline<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(IServiceProvider provider, string name, bool allowEnvironmentKey)
        where TOptions : DubbingServiceOptions
    {
        var settings = ClientSettings.Create(Options<TOptions>(provider, name), allowEnvironmentKey);
        HandlerFactory.RefuseRedirects(provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(name));
        return new ApiPipeline(provider.GetRequiredService<IHttpClientFactory>().CreateClient(name), settings);
    }

    private static TOptions Options<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(IServiceProvider provider, string name) =>
        provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(name);
}
