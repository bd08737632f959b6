using System.Collections.Concurrent;
using DubbingSdk.Tests.Errors;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Security;

public class KeySourceTests
{
    [Theory]
    [InlineData(" test-key-1 ")]
    [InlineData("\ttest-key-1\r\n")]
    [InlineData("test-key-1")]
    public async Task White_space_around_a_key_is_trimmed(string key)
    {
        await using var server = Accepting();
        using var fromOptions = TestClient.Create(server.Address, configure: options => options.ApiKey = key);
        using var fromProvider = TestClient.Create(server.Address, configure: options => (options.ApiKey, options.ApiKeyProvider) = (null, _ => new(key)));
        using var other = TestClient.Create(server.Address);

        await fromOptions.Dubbing.GetAsync("x");
        await fromProvider.Dubbing.GetAsync("x");
        await other.Dubbing.GetAsync("x", new() { ApiKey = key });

        server.Exchanges.SelectMany(exchange => exchange.Headers["xi-api-key"]).Should().Equal("test-key-1", "test-key-1", "test-key-1");
    }

    [Fact]
    public async Task A_provider_is_called_at_every_attempt()
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(503),
            exchange => exchange.RespondAsync(429),
            exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));
        var number = 0;
        using var client = TestClient.Create(server.Address, configure: options => (options.ApiKey, options.ApiKeyProvider) = (null, _ => new($"test-key-{++number}")));

        await client.Dubbing.GetAsync("x");
        await client.Dubbing.GetAsync("x");

        server.Exchanges.Select(exchange => exchange.Header("xi-api-key")).Should().Equal("test-key-1", "test-key-2", "test-key-3", "test-key-4");
    }

    [Fact]
    public async Task A_provider_gets_the_token_of_the_call()
    {
        await using var server = Accepting();
        using var cancel = new CancellationTokenSource();
        using var client = TestClient.Create(server.Address, configure: options => (options.ApiKey, options.ApiKeyProvider) = (null, async token =>
        {
            await cancel.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return null;
        }
        ));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Dubbing.GetAsync("x", cancellationToken: cancel.Token));

        server.Connections.Should().Be(0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \r\n")]
    public async Task A_provider_without_a_key_is_named(string? key)
    {
        await using var server = Accepting();
        using var client = TestClient.Create(server.Address, configure: options => (options.ApiKey, options.ApiKeyProvider) = (null, _ => new(key)));

        var read = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Dubbing.GetAsync("x"));
        var creation = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Dubbing.CreateAsync(CannedResponse.Request()));

        read.Message.Should().Contain("ApiKeyProvider");
        creation.Message.Should().Contain("ApiKeyProvider");
        server.Connections.Should().Be(0);
    }

    [Fact]
    public async Task An_exception_of_a_provider_reaches_the_caller()
    {
        await using var server = Accepting();
        using var client = TestClient.Create(server.Address, configure: options => (options.ApiKey, options.ApiKeyProvider) = (null, _ => throw new UnauthorizedAccessException("The vault is locked.")));

        (await Assert.ThrowsAsync<UnauthorizedAccessException>(() => client.Dubbing.CreateAsync(CannedResponse.Request()))).Message.Should().Be("The vault is locked.");

        server.Connections.Should().Be(0);
    }

    [Fact]
    public async Task The_key_of_a_call_applies_to_that_call_alone()
    {
        await using var server = Accepting();
        using var client = TestClient.Create(server.Address);

        await client.Dubbing.GetAsync("x", new() { ApiKey = "tenant-1" });
        await client.Dubbing.GetAsync("x");

        server.Exchanges.SelectMany(exchange => exchange.Headers["xi-api-key"]).Should().Equal("tenant-1", TestClient.Key);
    }

    [Fact]
    public async Task The_key_of_a_call_is_used_instead_of_the_provider()
    {
        await using var server = Accepting();
        using var client = TestClient.Create(server.Address, configure: options => (options.ApiKey, options.ApiKeyProvider) = (null, _ => throw new InvalidOperationException("Asked.")));

        await client.Dubbing.GetAsync("x", new() { ApiKey = "tenant-1" });

        server.Exchanges.Should().ContainSingle().Which.Header("xi-api-key").Should().Be("tenant-1");
    }

    [Fact]
    public async Task Clients_over_one_handler_never_mix_their_keys()
    {
        var seen = new ConcurrentBag<(string Target, string Keys)>();
        await using var server = LoopbackServer.Start(exchange =>
        {
            seen.Add((exchange.Target.Split('/')[^1], string.Join(',', exchange.Headers["xi-api-key"])));
            return exchange.RespondAsync(200, """{"dubbing_id":"x"}""");
        });
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = 8 };
        using var one = TestClient.Create(server.Address, configure: options => options.ApiKey = "key-one", handler: handler);
        using var two = TestClient.Create(server.Address, configure: options => options.ApiKey = "key-two", handler: handler);

        await Task.WhenAll(Enumerable.Range(0, 60).SelectMany(_ => new Task[]
        {
            one.Dubbing.GetAsync("key-one"),
            two.Dubbing.GetAsync("key-two"),
            two.Dubbing.GetAsync("key-three", new() { ApiKey = "key-three" }),
        }));

        seen.Should().HaveCount(180).And.OnlyContain(each => each.Target == each.Keys);
    }

    [Fact]
    public async Task A_client_does_not_dispose_a_handler_that_is_not_its_own()
    {
        await using var server = Accepting();
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        TestClient.Create(server.Address, handler: handler).Dispose();
        using var client = TestClient.Create(server.Address, handler: handler);

        (await client.Dubbing.GetAsync("x")).Value.DubbingId.Should().Be("x");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_client_without_a_key_is_refused(string? key)
    {
        FluentActions.Invoking(() => new DubbingClient(new DubbingClientOptions { ApiKey = key, BaseAddress = new Uri("https://service.example") }))
            .Should().Throw<ArgumentException>().WithMessage("No API key.*");
        FluentActions.Invoking(() => new DubbingClient(key!)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_key_together_with_a_provider_is_refused() =>
        FluentActions.Invoking(() => new DubbingClient(new DubbingClientOptions { ApiKey = "a", ApiKeyProvider = _ => new("b"), BaseAddress = new Uri("https://service.example") }))
            .Should().Throw<ArgumentException>().WithMessage("Set ApiKey or ApiKeyProvider, not both.*");

    [Theory]
    [InlineData("http://service.example")]
    [InlineData("http://localhost.evil.example")]
    [InlineData("http://127.0.0.1.evil.example")]
    [InlineData("ftp://service.example")]
    [InlineData("https://user:word@service.example")]
    [InlineData("https://service.example/?a=b")]
    [InlineData("https://service.example/#part")]
    [InlineData("/relative")]
    public void A_URI_that_must_not_get_the_key_is_refused(string address) =>
        FluentActions.Invoking(() => TestClient.Create(new Uri(address, UriKind.RelativeOrAbsolute))).Should().Throw<ArgumentException>().WithMessage("BaseAddress must*");

    private static LoopbackServer Accepting() => LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));

    [Theory]
    [InlineData(null, 2)]
    [InlineData(0, 1)]
    public async Task A_key_that_cannot_be_fetched_for_a_moment_is_fetched_again_also_for_a_billed_request(int? maxRetries, int expected)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"d1","expected_duration_sec":1}"""));
        var calls = 0;
        using var client = TestClient.Create(server.Address, configure: options => (options.ApiKey, options.ApiKeyProvider) =
            (null, _ => calls++ == 0 ? throw new HttpRequestException("The vault does not answer.") : new(TestClient.Key)));

        var failure = await Record.ExceptionAsync(() => client.Dubbing.CreateAsync(
            new CreateDubRequest { Source = MediaSource.FromUri(new Uri("https://media.example/a.mp3")), TargetLanguage = "es" }, new DubbingRequestOptions { Retries = new() { MaxRetries = maxRetries } }));

        calls.Should().Be(expected);
        server.Exchanges.Should().HaveCount(expected - 1);
        if (expected == 1)
            failure.Should().BeOfType<DubbingConnectionException>().Which.Should().Match<DubbingConnectionException>(reported => !reported.MayHaveBeenAccepted && reported.Message.Contains("ApiKeyProvider"));
        else
            failure.Should().BeNull();
    }

    [Fact]
    public async Task A_key_that_cannot_be_fetched_for_a_while_does_not_end_a_wait()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"d1","status":"dubbed"}"""));
        var calls = 0;
        using var client = TestClient.Create(server.Address, configure: options => (options.ApiKey, options.ApiKeyProvider) =
            (null, _ => calls++ < 10 ? throw new HttpRequestException("The vault does not answer.") : new(TestClient.Key)));

        (await client.Dubbing.ResumeOperation("d1").WaitForCompletionAsync()).Status.Should().Be(DubStatus.Dubbed);

        server.Exchanges.Should().ContainSingle();
    }
}
