using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DubbingSdk.Tests.DependencyInjection;

/// <summary>The environment's key goes to the service's own hosts and nowhere else.</summary>
[Collection("environment")]
public sealed class EnvironmentKeyTests : IDisposable
{
    private readonly EnvironmentKey _environment = EnvironmentKey.Set("key-of-environment");

    public void Dispose() => _environment.Dispose();

    [Theory]
    [InlineData(DubbingRegion.Global, "https://api.elevenlabs.io/v1/models")]
    [InlineData(DubbingRegion.Singapore, "https://api.sg.residency.elevenlabs.io/v1/models")]
    public async Task The_key_of_the_environment_is_used_for_the_hosts_of_the_service(DubbingRegion region, string address)
    {
        var handler = new RecordingHandler();
        var services = new ServiceCollection();
        services.AddDubbingClient(options => options.Region = region).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();
        using var client = new DubbingClient(new DubbingClientOptions { Region = region }, handler);

        await provider.GetRequiredService<DubbingClient>().SendAsync(HttpMethod.Get, "/v1/models");
        await client.SendAsync(HttpMethod.Get, "/v1/models");

        handler.Requests.Should().Equal((address, "key-of-environment"), (address, "key-of-environment"));
    }

    [Fact]
    public async Task The_key_of_the_environment_lets_an_application_start_without_any_options()
    {
        var handler = new RecordingHandler();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddDubbingClient().ConfigurePrimaryHttpMessageHandler(() => handler);
        using var host = builder.Build();

        await host.StartAsync();
        await host.Services.GetRequiredService<DubbingClient>().SendAsync(HttpMethod.Get, "/v1/models");
        await host.StopAsync();

        handler.Requests.Should().Equal(("https://api.elevenlabs.io/v1/models", "key-of-environment"));
    }

    [Theory]
    [InlineData("https://proxy.example")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("https://api.elevenlabs.io")]
    public async Task The_key_of_the_environment_is_not_used_with_another_base_address(string address)
    {
        var handler = new RecordingHandler();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddDubbingClient(options => options.BaseAddress = new Uri(address)).ConfigurePrimaryHttpMessageHandler(() => handler);
        using var host = builder.Build();

        var start = () => host.StartAsync();
        var make = () => new DubbingClient(new DubbingClientOptions { BaseAddress = new Uri(address) }, handler);

        (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().ContainSingle().Which.Should().StartWith("No API key.");
        make.Should().Throw<ArgumentException>().WithMessage("No API key.*");
    }

    [Fact]
    public async Task The_key_of_the_environment_is_not_used_for_a_keyed_client()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddKeyedDubbingClient("one", _ => { });
        using var host = builder.Build();

        var start = () => host.StartAsync();
        var resolve = () => host.Services.GetRequiredKeyedService<DubbingClient>("one");

        (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().ContainSingle().Which.Should().EndWith("not for keyed clients.");
        resolve.Should().Throw<OptionsValidationException>();
    }

    [Fact]
    public async Task A_key_of_the_options_wins()
    {
        var handler = new RecordingHandler();
        using var client = new DubbingClient(new DubbingClientOptions { ApiKey = "key-of-options" }, handler);
        using var provided = new DubbingClient(new DubbingClientOptions { ApiKeyProvider = _ => new("key-of-provider") }, handler);

        await client.SendAsync(HttpMethod.Get, "/v1/models");
        await provided.SendAsync(HttpMethod.Get, "/v1/models");

        handler.Requests.Select(request => request.Key).Should().Equal("key-of-options", "key-of-provider");
    }

    [Fact]
    public async Task A_key_provider_without_a_key_does_not_fall_back_to_it()
    {
        var handler = new RecordingHandler();
        using var client = new DubbingClient(new DubbingClientOptions { ApiKeyProvider = _ => default }, handler);

        var send = () => client.SendAsync(HttpMethod.Get, "/v1/models");

        await send.Should().ThrowAsync<InvalidOperationException>().WithMessage("The ApiKeyProvider returned no key.");
        handler.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task White_space_around_the_key_is_trimmed()
    {
        using var padded = EnvironmentKey.Set("  key-of-environment\r\n");
        var handler = new RecordingHandler();
        using var client = new DubbingClient(handler: handler);

        await client.SendAsync(HttpMethod.Get, "/v1/models");

        handler.Requests.Should().ContainSingle().Which.Key.Should().Be("key-of-environment");
    }

    [Theory]
    [InlineData("secret-one\nsecret-two")]
    [InlineData("secret-one secret-two")]
    [InlineData("secret\u00e9")]
    public void A_broken_key_is_refused_and_not_shown(string key)
    {
        using var broken = EnvironmentKey.Set(key);

        var make = () => new DubbingClient();

        make.Should().Throw<ArgumentException>().Which.Message.Should().StartWith("The API key contains").And.NotContain("secret");
    }

    [Fact]
    public void A_client_without_any_key_is_refused()
    {
        using var none = EnvironmentKey.Unset();

        var make = () => new DubbingClient();

        make.Should().Throw<ArgumentException>().WithMessage("No API key. Set ApiKey or ApiKeyProvider, or the environment variable ELEVENLABS_API_KEY.*");
    }
}
