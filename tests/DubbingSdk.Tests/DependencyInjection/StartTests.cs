using DubbingSdk.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DubbingSdk.Tests.DependencyInjection;

/// <summary>A validation error in the options stops the application when it starts, with a message that states what to do.</summary>
[Collection("environment")]
public sealed class StartTests : IDisposable
{
    private const string NoKey =
        "No API key. Set DubbingClientOptions.ApiKey or DubbingClientOptions.ApiKeyProvider, or the environment variable ELEVENLABS_API_KEY. The variable is read for the service's own hosts only, and not for keyed clients.";

    private readonly EnvironmentKey _environment = EnvironmentKey.Unset();

    public void Dispose() => _environment.Dispose();

    [Theory]
    [InlineData("ApiKey", null, "No API key. Set Dubbing:ApiKey or Dubbing:ApiKeyProvider, or the environment variable ELEVENLABS_API_KEY.*")]
    [InlineData("ApiKey", "", "No API key. Set Dubbing:ApiKey*")]
    [InlineData("ApiKey", "  ", "No API key. Set Dubbing:ApiKey*")]
    [InlineData("ApiKey", "secret-part-one\nsecret-part-two", "The API key contains a space, a line break or a character outside ASCII. Copy the key again, without the characters around it.")]
    [InlineData("ApiKey", "secret-part-one secret-part-two", "The API key contains a space, a line break or a character outside ASCII. Copy the key again, without the characters around it.")]
    [InlineData("BaseAddress", "http://proxy.example", "Dubbing:BaseAddress must begin with https://, or with http:// for this machine alone: the key travels with every request.")]
    [InlineData("BaseAddress", "ftp://proxy.example", "Dubbing:BaseAddress must begin with https://*")]
    [InlineData("BaseAddress", "proxy/v1", "Dubbing:BaseAddress must begin with https://*")]
    [InlineData("BaseAddress", "https://proxy.example/?a=b", "Dubbing:BaseAddress must not carry a user, a query or a fragment.")]
    [InlineData("BaseAddress", "https://user:secret@proxy.example", "Dubbing:BaseAddress must not carry a user, a query or a fragment.")]
    [InlineData("Region", "17", "Dubbing:Region must be one of Global, UnitedStates, EuropeanUnion, India, Singapore.")]
    [InlineData("MaxRetries", "-1", "Dubbing:MaxRetries must be from 0 to 100.")]
    [InlineData("MaxRetries", "101", "Dubbing:MaxRetries must be from 0 to 100.")]
    [InlineData("RetryDelay", "-00:00:01", "Dubbing:RetryDelay must not be negative, and at most 24 days.")]
    [InlineData("MaxRetryDelay", "25.00:00:00", "Dubbing:MaxRetryDelay must not be negative, and at most 24 days.")]
    [InlineData("MaxRetryAfter", "-00:00:01", "Dubbing:MaxRetryAfter must not be negative, and at most 24 days.")]
    [InlineData("ConnectTimeout", "00:00:00", "Dubbing:ConnectTimeout must be more than zero and at most 24 days, or Timeout.InfiniteTimeSpan.")]
    [InlineData("StallTimeout", "-00:00:01", "Dubbing:StallTimeout must be more than zero*")]
    [InlineData("ResponseTimeout", "25.00:00:00", "Dubbing:ResponseTimeout must be more than zero and at most 24 days*")]
    [InlineData("SubmitTimeout", "00:00:00", "Dubbing:SubmitTimeout must be more than zero*")]
    [InlineData("OverallTimeout", "00:00:00", "Dubbing:OverallTimeout must be more than zero*")]
    [InlineData("HttpVersion", "1.0", "Dubbing:HttpVersion must be 1.1 or higher.")]
    [InlineData("UserAgentSuffix", "Müller", "Dubbing:UserAgentSuffix must be plain ASCII text, for example MyApp/2.1.")]
    public async Task One_validation_error_in_the_section_is_reported_in_one_sentence(string key, string? value, string message)
    {
        var failure = await StartAsync(services => services.AddDubbingClient(Section(("ApiKey", TestClient.Key), (key, value))));

        var reported = failure.Failures.Should().ContainSingle().Subject;
        reported.Should().Match(message);
        failure.ToString().Should().NotContain("secret");
    }

    [Fact]
    public async Task A_region_together_with_a_base_address_is_refused()
    {
        var failure = await StartAsync(services => services.AddDubbingClient(Section(("ApiKey", TestClient.Key), ("Region", "India"), ("BaseAddress", "https://proxy.example"))));

        failure.Failures.Should().Equal("Set Dubbing:Region or Dubbing:BaseAddress, not both.");
    }

    [Fact]
    public async Task A_key_and_a_key_provider_together_are_refused()
    {
        var failure = await StartAsync(services => services.AddDubbingClient(options => (options.ApiKey, options.ApiKeyProvider) = (TestClient.Key, _ => new("another"))));

        failure.Failures.Should().Equal("Set DubbingClientOptions.ApiKey or DubbingClientOptions.ApiKeyProvider, not both.");
    }

    [Fact]
    public async Task All_validation_errors_are_reported_at_once()
    {
        var failure = await StartAsync(services => services.AddDubbingClient(options =>
        {
            options.BaseAddress = new Uri("http://proxy.example");
            options.MaxRetries = -1;
            options.StallTimeout = TimeSpan.Zero;
        }));

        failure.Failures.Should().Equal(
            NoKey,
            "DubbingClientOptions.BaseAddress must begin with https://, or with http:// for this machine alone: the key travels with every request.",
            "DubbingClientOptions.StallTimeout must be more than zero and at most 24 days, or Timeout.InfiniteTimeSpan.",
            "DubbingClientOptions.MaxRetries must be from 0 to 100.");
    }

    [Fact]
    public async Task A_validation_error_of_a_keyed_client_names_its_section()
    {
        var section = new ConfigurationBuilder().AddInMemoryCollection([new("Accounts:Berlin:MaxRetries", "-1"), new("Accounts:Berlin:ApiKey", TestClient.Key)]).Build().GetSection("Accounts:Berlin");

        var failure = await StartAsync(services =>
        {
            services.AddDubbingClient(options => options.ApiKey = TestClient.Key);
            services.AddKeyedDubbingClient("berlin", section);
        });

        failure.Failures.Should().Equal("Accounts:Berlin:MaxRetries must be from 0 to 100.");
    }

    [Fact]
    public async Task A_value_of_the_wrong_kind_is_reported_with_its_place()
    {
        using var host = BuildHost(services => services.AddDubbingClient(Section(("ApiKey", TestClient.Key), ("Region", "Mars"))));

        var start = () => host.StartAsync();

        await start.Should().ThrowAsync<InvalidOperationException>().WithMessage("*'Mars'*Dubbing:Region*");
    }

    [Theory]
    [InlineData("https://proxy.example/dubbing")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://localhost:8080")]
    [InlineData("http://[::1]:8080/")]
    public async Task Good_options_let_the_application_start(string address)
    {
        using var host = BuildHost(services => services.AddDubbingClient(Section(
            ("ApiKey", $"  {TestClient.Key}\n"), ("BaseAddress", address), ("MaxRetries", "0"), ("RetryDelay", "00:00:00"), ("StallTimeout", "-00:00:00.001"))));

        await host.StartAsync();

        host.Services.GetRequiredService<DubbingClient>().Should().NotBeNull();
        await host.StopAsync();
    }

    [Fact]
    public void The_constructor_reports_the_same_validation_errors()
    {
        var make = () => new DubbingClient(new DubbingClientOptions { ApiKey = "secret one", BaseAddress = new Uri("http://proxy.example"), MaxRetries = -1 });

        make.Should().Throw<ArgumentException>().Which.Message.Should()
            .Contain("The API key contains a space")
            .And.Contain("BaseAddress must begin with https://")
            .And.Contain("MaxRetries must be from 0 to 100.")
            .And.NotContain("secret");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void The_constructor_with_a_key_refuses_an_empty_one(string? key)
    {
        var make = () => new DubbingClient(key!);

        make.Should().Throw<ArgumentException>().WithMessage("The API key is empty. Pass the key of your account.*").Which.ParamName.Should().Be("apiKey");
    }

    private static async Task<OptionsValidationException> StartAsync(Action<IServiceCollection> register)
    {
        using var host = BuildHost(register);
        var start = () => host.StartAsync();
        return (await start.Should().ThrowAsync<OptionsValidationException>()).Which;
    }

    private static IHost BuildHost(Action<IServiceCollection> register)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        register(builder.Services);
        return builder.Build();
    }

    private static IConfigurationSection Section(params (string Key, string? Value)[] values)
    {
        var settings = new Dictionary<string, string?>();
        foreach (var (key, value) in values)
            settings[$"Dubbing:{key}"] = value;
        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build().GetSection("Dubbing");
    }
}
