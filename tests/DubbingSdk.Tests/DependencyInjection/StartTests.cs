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
    [InlineData("BaseAddress", "http://proxy.example", "Dubbing:BaseAddress must begin with https://, or with http:// on this machine: the key is sent with every request.")]
    [InlineData("BaseAddress", "ftp://proxy.example", "Dubbing:BaseAddress must begin with https://*")]
    [InlineData("BaseAddress", "proxy/v1", "Dubbing:BaseAddress must begin with https://*")]
    [InlineData("BaseAddress", "https://proxy.example/?a=b", "Dubbing:BaseAddress must not contain a user, a query or a fragment.")]
    [InlineData("BaseAddress", "https://user:secret@proxy.example", "Dubbing:BaseAddress must not contain a user, a query or a fragment.")]
    [InlineData("Region", "17", "Dubbing:Region must be one of Global, UnitedStates, EuropeanUnion, India, Singapore. It is '17'.")]
    [InlineData("Region", "Mars", "Dubbing:Region must be one of Global, UnitedStates, EuropeanUnion, India, Singapore. It is 'Mars'.")]
    [InlineData("Retries:MaxRetries", "-1", "Dubbing:Retries:MaxRetries is -1. It must be from 0 to 100.")]
    [InlineData("Retries:MaxRetries", "101", "Dubbing:Retries:MaxRetries is 101. It must be from 0 to 100.")]
    [InlineData("Retries:MaxRetries", "many", "Dubbing:Retries:MaxRetries must be a whole number. It is 'many'.")]
    [InlineData("Retries:Delay", "-00:00:01", "Dubbing:Retries:Delay is -00:00:01. It must not be negative, and at most 24 hours.*")]
    [InlineData("Retries:MaxDelay", "25.00:00:00", "Dubbing:Retries:MaxDelay is 25.00:00:00. It must not be negative, and at most 24 hours.*")]
    [InlineData("Retries:MaxRetryAfter", "60", "Dubbing:Retries:MaxRetryAfter is 60.00:00:00. It must not be negative, and at most 24 hours. The format is hh:mm:ss: \"20\" means 20 days.")]
    [InlineData("Timeouts:Connect", "00:00:00", "Dubbing:Timeouts:Connect is 00:00:00. It must be more than zero and at most 24 hours, or -00:00:00.001 (Timeout.InfiniteTimeSpan).*")]
    [InlineData("Timeouts:Stall", "-00:00:01", "Dubbing:Timeouts:Stall is -00:00:01. It must be more than zero*")]
    [InlineData("Timeouts:Response", "1.00:00:01", "Dubbing:Timeouts:Response is 1.00:00:01. It must be more than zero and at most 24 hours*")]
    [InlineData("Timeouts:Submit", "20", "Dubbing:Timeouts:Submit is 20.00:00:00. It must be more than zero and at most 24 hours, or -00:00:00.001 (Timeout.InfiniteTimeSpan). The format is hh:mm:ss: \"20\" means 20 days.")]
    [InlineData("Timeouts:Submit", "20 min", "Dubbing:Timeouts:Submit must be a time in the format hh:mm:ss, such as 00:20:00. It is '20 min'.")]
    [InlineData("Timeouts:Overall", "00:00:00", "Dubbing:Timeouts:Overall is 00:00:00. It must be more than zero*")]
    [InlineData("Timeouts", "00:00:20", "Dubbing:Timeouts must be a section with the options Connect, Stall, Response, Submit, Overall. It is '00:00:20'.")]
    [InlineData("ExpectContinue", "perhaps", "Dubbing:ExpectContinue must be true or false. It is 'perhaps'.")]
    [InlineData("HttpVersion", "2", "Dubbing:HttpVersion must be a version such as 1.1, 2.0 or 3.0. It is '2'.")]
    [InlineData("HttpVersion:Major", "2", "Dubbing:HttpVersion must be a value, not a section.")]
    [InlineData("MaxRetry", "5", "Dubbing:MaxRetry is no option. Did you mean Retries:MaxRetries?")]
    [InlineData("MaxRetries", "5", "Dubbing:MaxRetries is no option. Did you mean Retries:MaxRetries?")]
    [InlineData("ConnectTimeout", "00:00:10", "Dubbing:ConnectTimeout is no option. Did you mean Timeouts:Connect?")]
    [InlineData("regoin", "India", "Dubbing:regoin is no option. Did you mean Region?")]
    [InlineData("Timeouts:Conect", "00:00:10", "Dubbing:Timeouts:Conect is no option. Did you mean Timeouts:Connect?")]
    [InlineData("Webhook:Id", "w1", "Dubbing:Webhook is no option. The options are ApiKey, BaseAddress, Region, Routes, Timeouts:Connect, *, UserAgentSuffix.")]
    [InlineData("TimeProvider", "System", "Dubbing:TimeProvider can be set in code only.")]
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
            options.Retries.MaxRetries = -1;
            options.Timeouts.Stall = TimeSpan.Zero;
        }));

        failure.Failures.Should().Equal(
            NoKey,
            "DubbingClientOptions.BaseAddress must begin with https://, or with http:// on this machine: the key is sent with every request.",
            "DubbingClientOptions.Timeouts.Stall is 00:00:00. It must be more than zero and at most 24 hours, or -00:00:00.001 (Timeout.InfiniteTimeSpan). The format is hh:mm:ss: \"20\" means 20 days.",
            "DubbingClientOptions.Retries.MaxRetries is -1. It must be from 0 to 100.");
    }

    [Fact]
    public async Task A_validation_error_of_a_keyed_client_names_its_section()
    {
        var section = new ConfigurationBuilder().AddInMemoryCollection([new("Accounts:Berlin:Retries:MaxRetries", "-1"), new("Accounts:Berlin:ApiKey", TestClient.Key)]).Build().GetSection("Accounts:Berlin");

        var failure = await StartAsync(services =>
        {
            services.AddDubbingClient(options => options.ApiKey = TestClient.Key);
            services.AddKeyedDubbingClient("berlin", section);
        });

        failure.Failures.Should().Equal("Accounts:Berlin:Retries:MaxRetries is -1. It must be from 0 to 100.");
    }

    [Fact]
    public async Task A_value_of_the_wrong_kind_is_reported_with_its_place()
    {
        var failure = await StartAsync(services => services.AddDubbingClient(Section(
            ("MaxRetry", "5"), ("Region", "Mars"), ("Timeouts:Submit", "20"), ("Timeouts:Stall", "long"), ("Retries:MaxRetries", "-1"), ("ApiKey", TestClient.Key))));

        failure.Failures.Should().BeEquivalentTo(
            "Dubbing:MaxRetry is no option. Did you mean Retries:MaxRetries?",
            "Dubbing:Region must be one of Global, UnitedStates, EuropeanUnion, India, Singapore. It is 'Mars'.",
            "Dubbing:Timeouts:Stall must be a time in the format hh:mm:ss, such as 00:20:00. It is 'long'.",
            "Dubbing:Timeouts:Submit is 20.00:00:00. It must be more than zero and at most 24 hours, or -00:00:00.001 (Timeout.InfiniteTimeSpan). The format is hh:mm:ss: \"20\" means 20 days.",
            "Dubbing:Retries:MaxRetries is -1. It must be from 0 to 100.");
    }

    [Fact]
    public async Task Sections_with_options_of_others_within_the_section_are_accepted()
    {
        var section = Section(("ApiKey", TestClient.Key), ("Webhooks:Secrets:0", "secret"), ("Unused:ApiKey", "of another application"), ("Accounts:Eu:ApiKey", "another"), ("Accounts:Eu:Region", "EuropeanUnion"));
        using var host = BuildHost(services =>
        {
            services.AddDubbingClient(section);
            services.AddKeyedDubbingClient("eu", section.GetSection("Accounts:Eu"));
            services.AddDubbingWebhooks(section.GetSection("Webhooks"));
        });

        await host.StartAsync();

        host.Services.GetRequiredKeyedService<DubbingClient>("eu").Should().NotBeNull();
        await host.StopAsync();
    }

    [Fact]
    public async Task A_whole_configuration_may_have_members_of_others()
    {
        var root = new ConfigurationBuilder().AddInMemoryCollection([new("ApiKey", TestClient.Key), new("AllowedHosts", "*"), new("Retries:MaxRetries", "7")]).Build();
        using var host = BuildHost(services => services.AddDubbingClient(root));

        await host.StartAsync();

        host.Services.GetRequiredService<DubbingClient>().Should().NotBeNull();
        await host.StopAsync();
    }

    [Theory]
    [InlineData("https://proxy.example/dubbing")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://localhost:8080")]
    [InlineData("http://[::1]:8080/")]
    public async Task Valid_options_let_the_application_start(string address)
    {
        using var host = BuildHost(services => services.AddDubbingClient(Section(
            ("ApiKey", $"  {TestClient.Key}\n"), ("BaseAddress", address), ("Retries:MaxRetries", "0"), ("Retries:Delay", "00:00:00"), ("Timeouts:Stall", "-00:00:00.001"), ("Timeouts:Overall", "1.00:00:00"), ("Region", ""))));

        await host.StartAsync();

        host.Services.GetRequiredService<DubbingClient>().Should().NotBeNull();
        await host.StopAsync();
    }

    [Fact]
    public void The_constructor_reports_the_same_validation_errors()
    {
        var make = () => new DubbingClient(new DubbingClientOptions { ApiKey = "secret one", BaseAddress = new Uri("http://proxy.example"), Retries = { MaxRetries = -1 } });

        make.Should().Throw<ArgumentException>().Which.Message.Should()
            .Contain("The API key contains a space")
            .And.Contain("BaseAddress must begin with https://")
            .And.Contain("Retries.MaxRetries is -1. It must be from 0 to 100.")
            .And.NotContain("secret");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void Constructor_refuses_an_empty_key(string? key)
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
