using System.Net;
using DubbingSdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DubbingSdk.Tests.Security;

[Collection("environment")]
public sealed class EnvironmentKeyTests : IDisposable
{
    private const string Variable = "ELEVENLABS_API_KEY";

    private readonly string? _before = Environment.GetEnvironmentVariable(Variable);
    private readonly string _key = $"env_{Guid.NewGuid():N}";
    private readonly StubHandler _handler = new(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"dubbing_id":"x"}""") });

    public EnvironmentKeyTests() => Environment.SetEnvironmentVariable(Variable, _key);

    [Theory]
    [InlineData(DubbingRegion.Global, "https://api.elevenlabs.io/v1/dubbing/x")]
    [InlineData(DubbingRegion.UnitedStates, "https://api.us.elevenlabs.io/v1/dubbing/x")]
    [InlineData(DubbingRegion.EuropeanUnion, "https://api.eu.residency.elevenlabs.io/v1/dubbing/x")]
    [InlineData(DubbingRegion.India, "https://api.in.residency.elevenlabs.io/v1/dubbing/x")]
    [InlineData(DubbingRegion.Singapore, "https://api.sg.residency.elevenlabs.io/v1/dubbing/x")]
    public async Task The_key_of_the_environment_is_sent_to_the_hosts_of_the_service(DubbingRegion region, string address)
    {
        using var client = new DubbingClient(new DubbingClientOptions { Region = region }, _handler);

        await client.Dubbing.GetAsync("x");

        var sent = _handler.Sent.Should().ContainSingle().Which;
        sent.Uri.AbsoluteUri.Should().Be(address);
        sent.Key.Should().Be(_key);
    }

    [Fact]
    public async Task A_client_without_options_uses_the_key_of_the_environment()
    {
        using var client = new DubbingClient(handler: _handler);

        await client.Dubbing.GetAsync("x");

        _handler.Sent.Should().ContainSingle().Which.Key.Should().Be(_key);
    }

    [Theory]
    [InlineData("https://service.example")]
    [InlineData("https://api.elevenlabs.io")]
    [InlineData("http://127.0.0.1:9")]
    public void The_key_of_the_environment_is_not_sent_to_a_base_address_that_was_set(string address)
    {
        var refused = FluentActions.Invoking(() => new DubbingClient(new DubbingClientOptions { BaseAddress = new Uri(address) }, _handler)).Should().Throw<ArgumentException>().Which;

        refused.Message.Should().StartWith("No API key.").And.Contain(Variable).And.NotContain(_key);
        _handler.Sent.Should().BeEmpty();
    }

    [Fact]
    public async Task A_key_that_was_set_outweighs_the_one_of_the_environment()
    {
        using var byKey = new DubbingClient(new DubbingClientOptions { ApiKey = "set-1" }, _handler);
        using var byProvider = new DubbingClient(new DubbingClientOptions { ApiKeyProvider = _ => new("set-2") }, _handler);

        await byKey.Dubbing.GetAsync("x");
        await byProvider.Dubbing.GetAsync("x");

        _handler.Sent.Select(sent => sent.Key).Should().Equal("set-1", "set-2");
    }

    [Fact]
    public void An_empty_key_that_was_set_is_not_replaced() =>
        FluentActions.Invoking(() => new DubbingClient(new DubbingClientOptions { ApiKey = "" }, _handler)).Should().Throw<ArgumentException>().WithMessage("No API key.*");

    [Theory]
    [InlineData(" padded\n", "padded")]
    [InlineData("plain", "plain")]
    public async Task The_key_of_the_environment_is_trimmed(string value, string key)
    {
        Environment.SetEnvironmentVariable(Variable, value);
        using var client = new DubbingClient(handler: _handler);

        await client.Dubbing.GetAsync("x");

        _handler.Sent.Should().ContainSingle().Which.Key.Should().Be(key);
    }

    [Theory]
    [InlineData(null, "No API key.")]
    [InlineData(" ", "No API key.")]
    [InlineData("two words", "The API key contains")]
    [InlineData("schlüssel", "The API key contains")]
    public void An_invalid_key_of_the_environment_is_refused_without_being_shown(string? value, string message)
    {
        Environment.SetEnvironmentVariable(Variable, value);

        var refused = FluentActions.Invoking(() => new DubbingClient(handler: _handler)).Should().Throw<ArgumentException>().Which;

        refused.Message.Should().StartWith(message);
        if (!string.IsNullOrWhiteSpace(value))
            refused.ToString().Should().NotContain(value);
    }

    [Fact]
    public async Task A_registered_client_uses_the_key_of_the_environment()
    {
        var services = new ServiceCollection();
        services.AddDubbingClient().ConfigurePrimaryHttpMessageHandler(() => _handler);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<DubbingClient>().Dubbing.GetAsync("x");

        _handler.Sent.Should().ContainSingle().Which.Should().Match<StubHandler.SentRequest>(sent => sent.Uri.Host == "api.elevenlabs.io" && sent.Key == _key);
    }

    [Fact]
    public async Task A_registered_client_with_a_base_address_does_not_use_the_key_of_the_environment()
    {
        var services = new ServiceCollection();
        services.AddDubbingClient(options => options.BaseAddress = new Uri("https://service.example")).ConfigurePrimaryHttpMessageHandler(() => _handler);
        await using var provider = services.BuildServiceProvider();

        FluentActions.Invoking(() => provider.GetRequiredService<DubbingClient>()).Should().Throw<OptionsValidationException>().WithMessage("No API key.*");
        _handler.Sent.Should().BeEmpty();
    }

    [Fact]
    public async Task A_keyed_client_does_not_use_the_key_of_the_environment()
    {
        var services = new ServiceCollection();
        services.AddKeyedDubbingClient("eu", options => options.Region = DubbingRegion.EuropeanUnion).ConfigurePrimaryHttpMessageHandler(() => _handler);
        await using var provider = services.BuildServiceProvider();

        FluentActions.Invoking(() => provider.GetRequiredKeyedService<DubbingClient>("eu")).Should().Throw<OptionsValidationException>().WithMessage("No API key.*");
        _handler.Sent.Should().BeEmpty();
    }

    [Theory]
    [InlineData("segmind", "SEGMIND_API_KEY")]
    [InlineData("modelsLab", "MODELSLAB_API_KEY")]
    [InlineData("cambAi", "CAMB_API_KEY")]
    public void Every_other_service_has_a_variable_of_its_own_for_its_own_hosts(string client, string variable)
    {
        var before = Environment.GetEnvironmentVariable(variable);
        var make = (Uri? address) =>
        {
            using var made = TestClient.Create(TestClient.Types.Single(type => TestClient.Variable(type) == client), address, configure: options => options.ApiKey = null, handler: _handler);
        };

        try
        {
            Environment.SetEnvironmentVariable(variable, null);
            make.Invoking(make => make(null)).Should().Throw<ArgumentException>().WithMessage($"No API key.*{variable}*");
            Environment.SetEnvironmentVariable(variable, _key);
            make.Invoking(make => make(null)).Should().NotThrow();
            make.Invoking(make => make(new Uri("https://service.example"))).Should().Throw<ArgumentException>().WithMessage($"No API key.*{variable}*");
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, before);
        }
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variable, _before);
        _handler.Dispose();
    }
}
