using DubbingSdk.CambAi;
using DubbingSdk.ModelsLab;
using DubbingSdk.Segmind;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DubbingSdk.Tests.DependencyInjection;

/// <summary>How one of the services beside ElevenLabs is registered, and where it lives.</summary>
internal abstract record ServiceCase(string Name, string Variable, string Address)
{
    public static IReadOnlyList<ServiceCase> All { get; } =
    [
        new ServiceCase<CambAiClient, CambAiClientOptions>("CambAi", "CAMB_API_KEY", "https://client.camb.ai/apis")
        {
            Register = (services, configure) => services.AddCambAiClient(configure),
            RegisterSection = (services, section) => services.AddCambAiClient(section),
            RegisterKeyed = (services, key, configure) => services.AddKeyedCambAiClient(key, configure),
            RegisterKeyedSection = (services, key, section) => services.AddKeyedCambAiClient(key, section),
            Make = (options, handler) => new CambAiClient(options, handler),
        },
        new ServiceCase<SegmindClient, SegmindClientOptions>("Segmind", "SEGMIND_API_KEY", "https://api.segmind.com")
        {
            Register = (services, configure) => services.AddSegmindClient(configure),
            RegisterSection = (services, section) => services.AddSegmindClient(section),
            RegisterKeyed = (services, key, configure) => services.AddKeyedSegmindClient(key, configure),
            RegisterKeyedSection = (services, key, section) => services.AddKeyedSegmindClient(key, section),
            Make = (options, handler) => new SegmindClient(options, handler),
        },
        new ServiceCase<ModelsLabClient, ModelsLabClientOptions>("ModelsLab", "MODELSLAB_API_KEY", "https://modelslab.com/api")
        {
            Register = (services, configure) => services.AddModelsLabClient(configure),
            RegisterSection = (services, section) => services.AddModelsLabClient(section),
            RegisterKeyed = (services, key, configure) => services.AddKeyedModelsLabClient(key, configure),
            RegisterKeyedSection = (services, key, section) => services.AddKeyedModelsLabClient(key, section),
            Make = (options, handler) => new ModelsLabClient(options, handler),
        },
    ];

    public static ServiceCase Named(string name) => All.Single(service => service.Name == name);

    public abstract IHttpClientBuilder Add(IServiceCollection services, Action<DubbingServiceOptions>? configure = null);

    public abstract IHttpClientBuilder AddSection(IServiceCollection services, IConfiguration section);

    public abstract IHttpClientBuilder AddKeyed(IServiceCollection services, string key, Action<DubbingServiceOptions> configure);

    public abstract IHttpClientBuilder AddKeyedSection(IServiceCollection services, string key, IConfiguration section);

    public abstract DubbingServiceClient Get(IServiceProvider provider, string? key = null);

    public abstract DubbingServiceClient Create(Action<DubbingServiceOptions> configure, HttpMessageHandler? handler = null);

    public override string ToString() => Name;
}

internal sealed record ServiceCase<TClient, TOptions>(string Name, string Variable, string Address) : ServiceCase(Name, Variable, Address)
    where TClient : DubbingServiceClient
    where TOptions : DubbingServiceOptions, new()
{
    public required Func<IServiceCollection, Action<TOptions>?, IHttpClientBuilder> Register { get; init; }

    public required Func<IServiceCollection, IConfiguration, IHttpClientBuilder> RegisterSection { get; init; }

    public required Func<IServiceCollection, string, Action<TOptions>, IHttpClientBuilder> RegisterKeyed { get; init; }

    public required Func<IServiceCollection, string, IConfiguration, IHttpClientBuilder> RegisterKeyedSection { get; init; }

    public required Func<TOptions, HttpMessageHandler?, TClient> Make { get; init; }

    public override IHttpClientBuilder Add(IServiceCollection services, Action<DubbingServiceOptions>? configure = null) => Register(services, configure);

    public override IHttpClientBuilder AddSection(IServiceCollection services, IConfiguration section) => RegisterSection(services, section);

    public override IHttpClientBuilder AddKeyed(IServiceCollection services, string key, Action<DubbingServiceOptions> configure) => RegisterKeyed(services, key, configure);

    public override IHttpClientBuilder AddKeyedSection(IServiceCollection services, string key, IConfiguration section) => RegisterKeyedSection(services, key, section);

    public override DubbingServiceClient Get(IServiceProvider provider, string? key = null) =>
        key is null ? provider.GetRequiredService<TClient>() : provider.GetRequiredKeyedService<TClient>(key);

    public override DubbingServiceClient Create(Action<DubbingServiceOptions> configure, HttpMessageHandler? handler = null)
    {
        var options = new TOptions();
        configure(options);
        return Make(options, handler);
    }
}
