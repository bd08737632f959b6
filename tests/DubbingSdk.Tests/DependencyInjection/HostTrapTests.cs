using DubbingSdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace DubbingSdk.Tests.DependencyInjection;

/// <summary>Settings of an application for all its HTTP clients must not make this one retry requests, end them early or send what it should not.</summary>
public class HostTrapTests
{
    private const string Created = """{"dubbing_id":"d1"}""";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_retrying_handler_for_all_clients_is_not_used_by_this_one(bool defaultsFirst)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, Created));
        var handler = new ResendingHandler();
        await using var services = Build(
            server.Address,
            services => services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => handler)),
            defaultsFirst);

        var dub = await CreateAsync(services);

        dub.DubbingId.Should().Be("d1");
        handler.Calls.Should().Be(0);
        server.Exchanges.Should().ContainSingle().Which.Method.Should().Be("POST");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_time_limit_for_all_clients_does_not_cut_this_one_off(bool defaultsFirst)
    {
        var limit = TimeSpan.FromMilliseconds(1);
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.ReadBodyAsync();
            using var atLeastAsLong = new CancellationTokenSource(limit * 20);
            await Task.Delay(Timeout.Infinite, atLeastAsLong.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            await exchange.RespondAsync(200, Created);
        });
        await using var services = Build(
            server.Address, services => services.ConfigureHttpClientDefaults(http => http.ConfigureHttpClient(client => client.Timeout = limit)), defaultsFirst);

        var dub = await CreateAsync(services);

        dub.DubbingId.Should().Be("d1");
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_time_limit_for_all_clients_does_not_limit_this_one()
    {
        await using var services = Build(
            new Uri("http://127.0.0.1:1"),
            services => services.ConfigureHttpClientDefaults(http => http.ConfigureHttpClient(client => client.Timeout = TimeSpan.FromSeconds(1))),
            defaultsFirst: true);

        services.GetRequiredService<IHttpClientFactory>().CreateClient("another").Timeout.Should().Be(TimeSpan.FromSeconds(1));
        services.GetRequiredService<IHttpClientFactory>().CreateClient(services.GetRequiredService<ClientName>().Value).Timeout.Should().Be(Timeout.InfiniteTimeSpan);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Headers_and_a_base_address_for_all_clients_do_not_reach_this_one(bool defaultsFirst)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, Created));
        await using var services = Build(
            server.Address,
            services => services.ConfigureHttpClientDefaults(http => http.ConfigureHttpClient(client =>
            {
                client.BaseAddress = new Uri("http://127.0.0.1:1/elsewhere/");
                client.DefaultRequestHeaders.Add("Authorization", "Bearer of-the-application");
                client.DefaultRequestHeaders.Add("xi-api-key", "of-the-application");
                client.DefaultRequestHeaders.Add("X-Team", "of-the-application");
            })),
            defaultsFirst);

        await CreateAsync(services);

        var exchange = server.Exchanges.Should().ContainSingle().Subject;
        exchange.Target.Should().Be("/v1/dubbing");
        exchange.Headers["xi-api-key"].Should().Equal(TestClient.Key);
        exchange.Headers.SelectMany(header => header).Should().NotContain(value => value.Contains("of-the-application"));
    }

    [Fact]
    public async Task A_key_in_the_headers_for_all_clients_does_not_go_to_a_signed_URI()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "media", "audio/mpeg"));
        await using var services = Build(
            new Uri("http://127.0.0.1:1"),
            services => services.ConfigureHttpClientDefaults(http => http.ConfigureHttpClient(client => client.DefaultRequestHeaders.Add("xi-api-key", "of-the-application"))),
            defaultsFirst: true);

        await using var media = await services.GetRequiredService<DubbingClient>().DownloadAsync(new Uri(server.Address, "/file?signature=s"));

        server.Exchanges.Should().ContainSingle().Which.Header("xi-api-key").Should().BeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_primary_handler_for_all_clients_is_not_used_by_this_one(bool defaultsFirst)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, Created));
        await using var services = Build(
            server.Address,
            services => services.ConfigureHttpClientDefaults(http => http.UseSocketsHttpHandler((handler, _) => handler.AllowAutoRedirect = true)),
            defaultsFirst);

        var dub = await CreateAsync(services);

        dub.DubbingId.Should().Be("d1");
    }

    [Fact]
    public async Task A_handler_added_to_this_client_runs()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, Created));
        await using var services = Build(
            server.Address,
            services => services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new ResendingHandler())),
            defaultsFirst: true,
            builder => builder.AddHttpMessageHandler(() => new StampingHandler("first")).AddHttpMessageHandler(() => new StampingHandler("second")));

        await CreateAsync(services);

        server.Exchanges.Should().ContainSingle().Which.Headers["X-Stamp"].Single().Should().Be("first, second");
    }

    [Fact]
    public async Task A_retrying_handler_added_to_this_client_is_stopped()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(500));
        await using var services = Build(server.Address, _ => { }, defaultsFirst: true, builder => builder.AddHttpMessageHandler(() => new ResendingHandler()));

        var create = () => CreateAsync(services);

        var failure = (await create.Should().ThrowAsync<DubbingConnectionException>()).Which;
        failure.MayHaveBeenAccepted.Should().BeTrue();
        failure.Message.Should().Contain("Remove the retrying handler");
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_setting_on_the_builder_of_this_client_holds_when_it_is_registered_again()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, Created));
        await using var services = Build(
            server.Address,
            _ => { },
            defaultsFirst: true,
            builder =>
            {
                builder.AddHttpMessageHandler(() => new StampingHandler("kept"));
                builder.Services.AddDubbingClient(options => options.Retries.MaxRetries = 0);
            });

        await CreateAsync(services);

        server.Exchanges.Should().ContainSingle().Which.Header("X-Stamp").Should().Be("kept");
    }

    private static ServiceProvider Build(
        Uri address, Action<IServiceCollection> configureDefaults, bool defaultsFirst, Action<IHttpClientBuilder>? configureClient = null)
    {
        var services = new ServiceCollection();
        if (defaultsFirst)
            configureDefaults(services);
        var builder = services.AddDubbingClient(options =>
        {
            options.ApiKey = TestClient.Key;
            options.BaseAddress = address;
            options.TimeProvider = new TestTime();
        });
        services.AddSingleton(new ClientName(builder.Name));
        configureClient?.Invoke(builder);
        if (!defaultsFirst)
            configureDefaults(services);
        return services.BuildServiceProvider();
    }

    private static Task<DubOperation> CreateAsync(IServiceProvider services) => services.GetRequiredService<DubbingClient>().Dubbing.CreateAsync(
        new CreateDubRequest { Source = MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), "speech.wav"), TargetLanguage = "es" });

    private sealed record ClientName(string Value);

    private sealed class ResendingHandler : DelegatingHandler
    {
        public int Calls { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Calls++;
            (await base.SendAsync(request, cancellationToken)).Dispose();
            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class StampingHandler(string stamp) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Stamp", stamp);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
