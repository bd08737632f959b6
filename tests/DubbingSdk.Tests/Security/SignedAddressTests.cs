using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Security;

public sealed class SignedAddressTests : IDisposable
{
    private readonly string _signature = $"sig{Guid.NewGuid():N}";
    private readonly string _key = $"sk_secret_{Guid.NewGuid():N}";
    private readonly TelemetryRecorder _recorder = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("signed").FullName;

    [Fact]
    public async Task The_key_does_not_go_to_a_signed_URI()
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(200, MediaSamples.Wav(), "audio/wav"));
        using var client = Client(storage.Address);

        await using var media = await client.DownloadAsync(Signed(storage), new() { ApiKey = _key, AdditionalHeaders = [new("X-Mine", "1")] });

        media.Container.Should().Be(MediaContainer.Wav);
        var exchange = storage.Exchanges.Should().ContainSingle().Which;
        exchange.Target.Should().Be($"/out.wav?X-Goog-Expires=3600&X-Goog-Signature={_signature}&t=a%2Bb%26{_signature}");
        exchange.Headers["xi-api-key"].Should().BeEmpty();
        exchange.Headers.SelectMany(header => header).Should().NotContain(value => value.Contains(_key));
        NothingRecorded();
    }

    [Theory]
    [InlineData(403, "application/xml", "<Error><Code>SignatureDoesNotMatch</Code><StringToSign>{target}</StringToSign></Error>")]
    [InlineData(404, "text/html", "<p>The requested URL <code>{target}</code> was not found on this server.</p>")]
    [InlineData(400, "application/json", """{"detail":{"code":"bad","message":"Bad {target}","request_id":"{target}"}}""")]
    [InlineData(400, "application/json", """{"error":"{target}","message":"{unescaped}"}""")]
    [InlineData(503, "text/plain", "Slow down: {target}")]
    public async Task A_host_that_repeats_the_URI_does_not_get_it_into_an_error_or_a_log(int status, string contentType, string body)
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(
            status,
            body.Replace("{target}", exchange.Target, StringComparison.Ordinal).Replace("{unescaped}", Uri.UnescapeDataString(exchange.Target), StringComparison.Ordinal),
            contentType));
        using var client = Client(storage.Address);

        var failure = await _recorder.RecordAsync(async () => await client.DownloadAsync(Signed(storage)));

        var error = failure.Should().BeAssignableTo<DubbingApiException>().Which;
        error.Endpoint.Should().Be("GET {signed_url}");
        error.ResponseBody.Should().Contain("/out.wav?X-Goog-Expires=");
        NothingRecorded();
    }

    [Fact]
    public async Task A_download_that_breaks_does_not_reveal_its_URI()
    {
        await using var storage = LoopbackServer.Start(
            exchange => exchange.RespondAsync(503, exchange.Target),
            async exchange =>
            {
                await exchange.WriteHeadAsync(200, "Content-Length: 100000", "Content-Type: audio/wav");
                await exchange.WriteAsync(MediaSamples.Wav());
                exchange.Close();
            });
        using var client = Client(storage.Address);

        var failure = await _recorder.RecordAsync(async () =>
        {
            var media = await client.DownloadAsync(Signed(storage));
            _recorder.Note(media);
            return await media.SaveToFileAsync(Path.Combine(_folder, "out.wav"));
        });

        failure.Should().BeOfType<DubbingConnectionException>();
        storage.Exchanges.Count.Should().BeGreaterThan(2);
        Directory.GetFiles(_folder).Should().BeEmpty();
        NothingRecorded();
    }

    [Fact]
    public async Task A_host_that_cannot_be_reached_is_named_without_the_query()
    {
        var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(200));
        var address = Signed(storage);
        await storage.DisposeAsync();
        using var client = Client(storage.Address);

        var failure = await _recorder.RecordAsync(async () => await client.DownloadAsync(address));

        failure.Should().BeOfType<DubbingConnectionException>().Which.Message.Should().Contain(address.Authority);
        NothingRecorded();
    }

    [Fact]
    public async Task A_silent_host_does_not_reveal_the_URI()
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.StallAsync());
        var time = new TestTime();
        using var client = Client(storage.Address, time);

        var call = _recorder.RecordAsync(async () => await client.DownloadAsync(Signed(storage), new() { Retries = new() { MaxRetries = 0 } }));
        await time.WaitForLimitAsync(TimeSpan.FromSeconds(100));
        time.Advance(TimeSpan.FromSeconds(101));

        (await call).Should().BeOfType<DubbingTimeoutException>();
        NothingRecorded();
    }

    [Theory]
    [InlineData("ftp://storage.example/out?again={signature}")]
    [InlineData("http://storage.example/out?again={signature}")]
    [InlineData("/out?again={signature}")]
    public async Task A_refused_redirect_reveals_neither_URI(string location)
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(302, _signature, "text/plain", $"Location: {location.Replace("{signature}", _signature, StringComparison.Ordinal)}"));
        using var client = Client(storage.Address);

        (await _recorder.RecordAsync(async () => await client.DownloadAsync(Signed(storage)))).Should().BeOfType<DubbingRedirectException>();
        NothingRecorded();
    }

    [Fact]
    public async Task A_signed_URI_that_a_call_is_redirected_to_is_kept_as_secret()
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(403, $"No access to {exchange.Target}", "text/plain"));
        await using var service = LoopbackServer.Start(exchange => exchange.RespondAsync(302, string.Empty, "text/plain", $"Location: {Signed(storage)}"));
        using var client = Client(service.Address);

        var failure = await _recorder.RecordAsync(async () => await client.Dubbing.DownloadAsync("x", "es"));

        failure.Should().BeOfType<DubbingPermissionException>().Which.ResponseBody.Should().StartWith("No access to /out.wav?");
        storage.Exchanges.Should().ContainSingle().Which.Headers["xi-api-key"].Should().BeEmpty();
        NothingRecorded();
    }

    [Fact]
    public void A_source_URI_is_printed_without_its_query_and_its_user()
    {
        var source = MediaSource.FromUri(new Uri($"https://user:{_signature}@storage.example/a/in.mp4?X-Goog-Signature={_signature}#part"));

        source.ToString().Should().Be("https://storage.example/a/in.mp4");
        new CreateDubRequest { Source = source }.ToString().Should().NotContain(_signature);
    }

    public void Dispose()
    {
        _recorder.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private DubbingClient Client(Uri address, TestTime? time = null) =>
        TestClient.Create(address, time, options => (options.ApiKey, options.LoggerFactory, options.Retries.MaxRetries) = (_key, _recorder.LoggerFactory, 1));

    private Uri Signed(LoopbackServer storage) => new(storage.Address, $"/out.wav?X-Goog-Expires=3600&X-Goog-Signature={_signature}&t=a%2Bb%26{_signature}");

    private void NothingRecorded() => _recorder.Recorded.Should().NotBeEmpty().And.NotContain(text => text.Contains(_signature) || text.Contains(_key));
}
