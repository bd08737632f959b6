using DubbingSdk.Providers;
using DubbingSdk.Segmind;
using DubbingSdk.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DubbingSdk.Tests.DependencyInjection;

/// <summary>The other services are registered in the same way as ElevenLabs.</summary>
[Collection("environment")]
public class ServiceRegistrationTests
{
    public static TheoryData<string> Services => [.. ServiceCase.All.Select(service => service.Name)];

    [Theory]
    [MemberData(nameof(Services))]
    public async Task A_client_is_a_singleton_and_sends_its_key_to_its_own_base_address(string name)
    {
        var service = ServiceCase.Named(name);
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        var services = new ServiceCollection();
        service.Add(services, options => (options.ApiKey, options.BaseAddress) = ("key-of-action", server.Address));
        await using var provider = services.BuildServiceProvider();

        await service.Get(provider).SendAsync(HttpMethod.Post, "/anything", DubbingRequestBody.FromJson(new System.Text.Json.Nodes.JsonObject()));

        service.Get(provider).Should().BeSameAs(service.Get(provider));
        var sent = server.Exchanges.Should().ContainSingle().Subject;
        (sent.Header("x-api-key") ?? System.Text.Json.Nodes.JsonNode.Parse(sent.BodyText)!["key"]!.GetValue<string>()).Should().Be("key-of-action");
    }

    [Theory]
    [MemberData(nameof(Services))]
    public async Task Keyed_clients_of_sections_have_keys_and_base_addresses_of_their_own(string name)
    {
        var service = ServiceCase.Named(name);
        using var environment = EnvironmentKey.Set("key-of-environment", service.Variable);
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("One:ApiKey", "key-of-one"), new("One:BaseAddress", server.Address.AbsoluteUri)]).Build();
        var services = new ServiceCollection();
        service.AddKeyedSection(services, "one", configuration.GetSection("One"));
        service.AddKeyed(services, "two", options => (options.ApiKey, options.BaseAddress) = ("key-of-two", new Uri(server.Address, "/two")));
        service.AddKeyed(services, "three", _ => { });
        await using var provider = services.BuildServiceProvider();

        await service.Get(provider, "one").SendAsync(HttpMethod.Post, "/anything");
        await service.Get(provider, "two").SendAsync(HttpMethod.Post, "/anything");

        server.Exchanges.Select(exchange => exchange.Target).Should().Equal("/anything", "/two/anything");
        server.Exchanges.Select(exchange => exchange.Header("x-api-key") ?? exchange.BodyText).Should().SatisfyRespectively(one => one.Should().Contain("key-of-one"), two => two.Should().Contain("key-of-two"));
        FluentActions.Invoking(() => service.Get(provider, "three")).Should().Throw<OptionsValidationException>().WithMessage($"*No API key*{service.Variable}*");
    }

    [Theory]
    [MemberData(nameof(Services))]
    public async Task The_key_of_the_environment_goes_only_to_the_hosts_of_the_service(string name)
    {
        var service = ServiceCase.Named(name);
        using var environment = EnvironmentKey.Set("key-of-environment", service.Variable);
        var handler = new RecordingHandler();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        service.Add(builder.Services).ConfigurePrimaryHttpMessageHandler(() => handler);
        using var host = builder.Build();

        await host.StartAsync();
        await service.Get(host.Services).SendAsync(HttpMethod.Post, "/anything");

        handler.Requests.Should().ContainSingle().Which.Address.Should().Be($"{service.Address}/anything");
        FluentActions.Invoking(() => service.Create(options => options.BaseAddress = new Uri("https://proxy.example"), handler)).Should().Throw<ArgumentException>().WithMessage("No API key.*");
        using var other = EnvironmentKey.Unset(service.Variable);
        using var elevenLabs = EnvironmentKey.Set("key-of-elevenlabs");
        FluentActions.Invoking(() => service.Create(_ => { }, handler)).Should().Throw<ArgumentException>().WithMessage("No API key.*");
    }

    [Theory]
    [MemberData(nameof(Services))]
    public async Task A_validation_error_in_a_section_stops_the_start(string name)
    {
        var service = ServiceCase.Named(name);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Dubs:ApiKey", "k"), new("Dubs:Retries:MaxRetries", "-1"), new("Dubs:UploadAdress", "https://proxy.example"), new("Dubs:Routes:/dub", "dub")]).Build();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        service.AddSection(builder.Services, configuration.GetSection("Dubs"));
        using var host = builder.Build();

        var start = () => host.StartAsync();

        var failure = (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.ToList();
        failure.Should().Equal(
            service is { Name: "Segmind" } ? "Dubs:UploadAdress is no option. Did you mean UploadAddress?" : failure[0],
            "Dubs:Routes must replace a documented route by a path with no other parameters; 'dub' cannot stand for '/dub'.",
            "Dubs:Retries:MaxRetries is -1. It must be from 0 to 100.");
    }

    [Fact]
    public void An_upload_URI_does_not_get_the_key_of_the_environment()
    {
        using var environment = EnvironmentKey.Set("key-of-environment", "SEGMIND_API_KEY");

        FluentActions.Invoking(() => new SegmindClient(new SegmindClientOptions { UploadAddress = new Uri("https://proxy.example") })).Should().Throw<ArgumentException>().WithMessage("No API key.*");
        FluentActions.Invoking(() => new SegmindClient(new SegmindClientOptions { ApiKey = "k", UploadAddress = new Uri("http://proxy.example") })).Should().Throw<ArgumentException>().WithMessage("UploadAddress must begin with https://*");
    }

    [Fact]
    public async Task Providers_are_registered_for_the_registered_clients_keyed_by_name()
    {
        var services = new ServiceCollection();
        services.AddDubbingClient(options => options.ApiKey = TestClient.Key);
        services.AddSegmindClient(options => options.ApiKey = TestClient.Key);
        services.AddDubbingProviders().AddDubbingProviders();
        services.AddCambAiClient(options => options.ApiKey = TestClient.Key);
        services.AddModelsLabClient(options => options.ApiKey = TestClient.Key);
        await using var some = services.BuildServiceProvider();
        services.AddDubbingProviders();
        await using var all = services.BuildServiceProvider();

        some.GetServices<DubbingProvider>().Select(provider => provider.Name).Should().Equal("elevenlabs", "elevenlabs-projects", "segmind");
        some.GetKeyedService<DubbingProvider>("cambai").Should().BeNull();
        all.GetServices<DubbingProvider>().Select(provider => provider.Name).Should().BeEquivalentTo("elevenlabs", "elevenlabs-projects", "cambai", "segmind", "modelslab");
        foreach (var provider in all.GetServices<DubbingProvider>())
            all.GetRequiredKeyedService<DubbingProvider>(provider.Name).Should().BeSameAs(provider);
        FluentActions.Invoking(() => new ServiceCollection().AddDubbingProviders()).Should().Throw<InvalidOperationException>().WithMessage("*AddCambAiClient*");
    }
}
