using DubbingSdk.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DubbingSdk.Tests.DependencyInjection;

public class RegistrationTests
{
    [Fact]
    public async Task The_client_is_one_for_the_whole_application()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        var services = new ServiceCollection();
        var builder = services.AddDubbingClient(options => Set(options, server.Address, TestClient.Key));
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        await using var scope = provider.CreateAsyncScope();

        var client = provider.GetRequiredService<DubbingClient>();
        scope.ServiceProvider.GetRequiredService<DubbingClient>().Should().BeSameAs(client);
        await client.SendAsync(HttpMethod.Get, "/v1/one");
        await client.SendAsync(HttpMethod.Get, "/v1/two");

        server.Connections.Should().Be(1);
        provider.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(builder.Name).HandlerLifetime.Should().Be(Timeout.InfiniteTimeSpan);
    }

    [Fact]
    public async Task Registering_twice_gives_one_client_with_the_options_of_both()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429));
        var services = new ServiceCollection();
        services.AddDubbingClient(options => Set(options, server.Address, TestClient.Key));
        services.AddDubbingClient(options => options.Retries.MaxRetries = 1);
        await using var provider = services.BuildServiceProvider();

        await Record.ExceptionAsync(() => provider.GetRequiredService<DubbingClient>().SendAsync(HttpMethod.Get, "/v1/one"));

        provider.GetServices<DubbingClient>().Should().ContainSingle();
        server.Exchanges.Should().HaveCount(2);
    }

    [Fact]
    public async Task Each_keyed_client_sends_its_own_key_to_its_own_base_address()
    {
        await using var one = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        await using var two = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        await using var unkeyed = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        var services = new ServiceCollection();
        services.AddKeyedDubbingClient("one", options => Set(options, one.Address, "key-one"));
        services.AddKeyedDubbingClient("two", Section(("ApiKey", "key-two"), ("BaseAddress", two.Address.ToString())));
        services.AddDubbingClient(options => Set(options, unkeyed.Address, "key-unkeyed"));
        services.AddSingleton<TwoAccounts>();
        await using var provider = services.BuildServiceProvider();

        var accounts = provider.GetRequiredService<TwoAccounts>();
        await accounts.One.SendAsync(HttpMethod.Get, "/v1/one");
        await accounts.Two.SendAsync(HttpMethod.Get, "/v1/two");
        await provider.GetRequiredService<DubbingClient>().SendAsync(HttpMethod.Get, "/v1/unkeyed");

        Seen(one).Should().Be("/v1/one with key-one");
        Seen(two).Should().Be("/v1/two with key-two");
        Seen(unkeyed).Should().Be("/v1/unkeyed with key-unkeyed");
        provider.GetRequiredKeyedService<DubbingClient>("one").Should().BeSameAs(accounts.One);
        provider.GetKeyedService<DubbingClient>("three").Should().BeNull();
    }

    [Fact]
    public async Task A_handler_added_to_a_keyed_client_runs_for_that_client_alone()
    {
        var one = new RecordingHandler();
        var two = new RecordingHandler();
        var services = new ServiceCollection();
        services.AddKeyedDubbingClient("one", options => options.ApiKey = "key-one").ConfigurePrimaryHttpMessageHandler(() => one);
        services.AddKeyedDubbingClient("two", options => options.ApiKey = "key-two").ConfigurePrimaryHttpMessageHandler(() => two);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<DubbingClient>("two").SendAsync(HttpMethod.Get, "/v1/two");

        one.Requests.Should().BeEmpty();
        two.Requests.Should().Equal(("https://api.elevenlabs.io/v1/two", "key-two"));
    }

    [Fact]
    public async Task Every_option_a_section_can_hold_is_bound_from_it()
    {
        var section = Section(
            ("ApiKey", "key-of-section"),
            ("BaseAddress", "https://proxy.example/dubbing"),
            ("Region", "India"),
            ("Retries:MaxRetries", "7"),
            ("Retries:Delay", "00:00:01.5"),
            ("Retries:MaxDelay", "00:00:20"),
            ("Retries:MaxRetryAfter", "00:02:00"),
            ("Timeouts:Connect", "00:00:03"),
            ("Timeouts:Stall", "00:00:40"),
            ("Timeouts:Response", "00:01:20"),
            ("Timeouts:Submit", "00:15:00"),
            ("Timeouts:Overall", "01:00:00"),
            ("ExpectContinue", "false"),
            ("HttpVersion", "2.0"),
            ("UserAgentSuffix", "MyApp/2.1"),
            ("Routes:/v1/dubbing", "/v3/dubbing"));
        var services = new ServiceCollection();
        var name = services.AddDubbingClient(section).Name;
        await using var provider = services.BuildServiceProvider();
        var options = new DubbingClientOptions();

        foreach (var configure in provider.GetServices<IConfigureOptions<DubbingClientOptions>>().Cast<IConfigureNamedOptions<DubbingClientOptions>>())
            configure.Configure(name, options);

        options.Should().BeEquivalentTo(
            new DubbingClientOptions
            {
                ApiKey = "key-of-section",
                BaseAddress = new Uri("https://proxy.example/dubbing"),
                Region = DubbingRegion.India,
                Retries = new() { MaxRetries = 7, Delay = TimeSpan.FromSeconds(1.5), MaxDelay = TimeSpan.FromSeconds(20), MaxRetryAfter = TimeSpan.FromMinutes(2) },
                Timeouts = new()
                {
                    Connect = TimeSpan.FromSeconds(3),
                    Stall = TimeSpan.FromSeconds(40),
                    Response = TimeSpan.FromSeconds(80),
                    Submit = TimeSpan.FromMinutes(15),
                    Overall = TimeSpan.FromHours(1),
                },
                ExpectContinue = false,
                HttpVersion = new Version(2, 0),
                UserAgentSuffix = "MyApp/2.1",
                Routes = { ["/v1/dubbing"] = "/v3/dubbing" },
            },
            comparing => comparing.Excluding(bound => bound.LoggerFactory));
        var inCodeAlone = new[] { nameof(options.ApiKeyProvider), nameof(options.TimeProvider), nameof(options.LoggerFactory) };
        section.GetChildren().Select(child => child.Key).Concat(inCodeAlone)
            .Should().BeEquivalentTo(typeof(DubbingClientOptions).GetProperties().Select(property => property.Name));
        section.GetSection(nameof(options.Timeouts)).GetChildren().Select(child => child.Key).Should().BeEquivalentTo(typeof(DubbingTimeouts).GetProperties().Select(property => property.Name));
        section.GetSection(nameof(options.Retries)).GetChildren().Select(child => child.Key).Should().BeEquivalentTo(typeof(DubbingRetries).GetProperties().Select(property => property.Name));
        provider.GetServices<IValidateOptions<DubbingClientOptions>>().SelectMany(validation => validation.Validate(name, options).Failures ?? [])
            .Should().Equal(["Set Dubbing:Region or Dubbing:BaseAddress, not both."], "every option of the section is known");
    }

    [Theory]
    [InlineData("Global", "https://api.elevenlabs.io/v1/models")]
    [InlineData("UnitedStates", "https://api.us.elevenlabs.io/v1/models")]
    [InlineData("EuropeanUnion", "https://api.eu.residency.elevenlabs.io/v1/models")]
    [InlineData("India", "https://api.in.residency.elevenlabs.io/v1/models")]
    [InlineData("singapore", "https://api.sg.residency.elevenlabs.io/v1/models")]
    public async Task A_region_is_chosen_by_its_name(string region, string address)
    {
        var handler = new RecordingHandler();
        var services = new ServiceCollection();
        services.AddDubbingClient(Section(("ApiKey", TestClient.Key), ("Region", region))).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<DubbingClient>().SendAsync(HttpMethod.Get, "/v1/models");

        handler.Requests.Should().Equal((address, TestClient.Key));
    }

    [Fact]
    public async Task A_setting_of_the_action_wins_over_the_section()
    {
        var handler = new RecordingHandler();
        var services = new ServiceCollection();
        services
            .AddDubbingClient(
                Section(("ApiKey", "key-of-section"), ("Region", "India")),
                options => (options.ApiKey, options.UserAgentSuffix) = ("key-of-action", options.ApiKey))
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<DubbingClient>().SendAsync(HttpMethod.Get, "/v1/models");

        handler.Requests.Should().Equal(("https://api.in.residency.elevenlabs.io/v1/models", "key-of-action"));
    }

    [Fact]
    public async Task A_key_provider_is_called_at_each_attempt()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429), exchange => exchange.RespondAsync(200, "{}"));
        var calls = 0;
        var services = new ServiceCollection();
        services.AddDubbingClient(options =>
        {
            Set(options, server.Address, key: null);
            options.ApiKeyProvider = _ => new($"key-{++calls}");
        });
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<DubbingClient>().SendAsync(HttpMethod.Post, "/v1/anything");

        server.Exchanges.Select(exchange => exchange.Header("xi-api-key")).Should().Equal("key-1", "key-2");
    }

    [Fact]
    public async Task Time_provider_and_loggers_come_from_the_container()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429, headers: "Retry-After: 13"), exchange => exchange.RespondAsync(200, "{}"));
        var time = new TestTime();
        using var logs = new RecordingLogs();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(logs).SetMinimumLevel(LogLevel.Debug));
        services.AddSingleton<TimeProvider>(time);
        services.AddDubbingClient(Section(("ApiKey", TestClient.Key), ("BaseAddress", server.Address.ToString())));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<DubbingClient>().SendAsync(HttpMethod.Get, "/v1/anything");

        time.Waits.Should().Equal(TimeSpan.FromSeconds(13));
        logs.Lines.Should().ContainSingle(line => line.StartsWith("DubbingSdk Warning: GET /v1/anything failed at attempt 1 and is retried in 00:00:13"));
        logs.Lines.Should().NotContain(line => line.Contains("System.Net.Http"), "the client logs its own requests");
    }

    [Fact]
    public async Task A_time_provider_and_loggers_of_the_options_win_over_those_of_the_container()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429, headers: "Retry-After: 13"), exchange => exchange.RespondAsync(200, "{}"));
        var ofOptions = new TestTime();
        var ofContainer = new TestTime();
        using var logsOfOptions = new RecordingLogs();
        using var logsOfContainer = new RecordingLogs();
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(logsOfOptions));
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(logsOfContainer));
        services.AddSingleton<TimeProvider>(ofContainer);
        services.AddDubbingClient(options =>
        {
            Set(options, server.Address, TestClient.Key);
            (options.TimeProvider, options.LoggerFactory) = (ofOptions, factory);
        });
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<DubbingClient>().SendAsync(HttpMethod.Get, "/v1/anything");

        ofOptions.Waits.Should().ContainSingle();
        ofContainer.Waits.Should().BeEmpty();
        logsOfOptions.Lines.Should().NotBeEmpty();
        logsOfContainer.Lines.Should().BeEmpty();
    }

    [Fact]
    public void A_primary_handler_that_follows_redirects_is_refused()
    {
        var services = new ServiceCollection();
        services.AddDubbingClient(options => options.ApiKey = TestClient.Key).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler());
        using var provider = services.BuildServiceProvider();

        var resolve = () => provider.GetRequiredService<DubbingClient>();

        resolve.Should().Throw<InvalidOperationException>().WithMessage("*SocketsHttpHandler*AllowAutoRedirect = false*");
    }

    [Fact]
    public async Task The_container_disposes_the_client()
    {
        var services = new ServiceCollection();
        services.AddDubbingClient(options => options.ApiKey = TestClient.Key);
        var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<DubbingClient>();

        await provider.DisposeAsync();

        var call = () => client.SendAsync(HttpMethod.Get, "/v1/anything");
        await call.Should().ThrowAsync<ObjectDisposedException>();
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        var services = new ServiceCollection();

        services.Invoking(services => services.AddDubbingClient((IConfiguration)null!)).Should().Throw<ArgumentNullException>();
        services.Invoking(services => services.AddKeyedDubbingClient("one", (Action<DubbingClientOptions>)null!)).Should().Throw<ArgumentNullException>();
        services.Invoking(services => services.AddKeyedDubbingClient("one", (IConfiguration)null!)).Should().Throw<ArgumentNullException>();
        services.Invoking(services => services.AddKeyedDubbingClient(string.Empty, _ => { })).Should().Throw<ArgumentException>();
        services.Should().BeEmpty();
    }

    private static void Set(DubbingClientOptions options, Uri address, string? key)
    {
        options.ApiKey = key;
        options.BaseAddress = address;
        options.TimeProvider = new TestTime();
    }

    private static IConfigurationSection Section(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => new KeyValuePair<string, string?>($"Dubbing:{value.Key}", value.Value)))
        .Build()
        .GetSection("Dubbing");

    private static string Seen(LoopbackServer server)
    {
        var exchange = server.Exchanges.Should().ContainSingle().Subject;
        return $"{exchange.Target} with {string.Join(" and ", exchange.Headers["xi-api-key"])}";
    }

    private sealed record TwoAccounts([FromKeyedServices("one")] DubbingClient One, [FromKeyedServices("two")] DubbingClient Two);
}
