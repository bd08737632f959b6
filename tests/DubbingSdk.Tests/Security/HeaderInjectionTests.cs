using DubbingSdk.Tests.Errors;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Security;

public class HeaderInjectionTests
{
    private const string Evil = "a\r\nX-Evil: 1\r\n\r\n\"; name=\"other";

    [Fact]
    public async Task A_file_name_cannot_begin_a_header()
    {
        var exchange = await SentAsync(client => client.Dubbing.CreateAsync(CannedResponse.Request() with { Source = Source(Evil + ".wav") }));

        exchange.BodyText.Should().Contain("Content-Disposition: form-data; name=\"file\"; filename=\"a%0D%0AX-Evil: 1%0D%0A%0D%0A%22; name=%22other.wav\"\r\nContent-Type: audio/wav\r\n\r\nRIFF");
        NoHeaderSmuggled(exchange);
    }

    [Fact]
    public async Task A_field_name_cannot_begin_a_header()
    {
        var exchange = await SentAsync(client => client.Dubbing.CreateAsync(CannedResponse.Request(), new() { AdditionalFormFields = [new(Evil, "value")] }));

        exchange.BodyText.Should().Contain("Content-Disposition: form-data; name=\"a%0D%0AX-Evil: 1%0D%0A%0D%0A%22; name=%22other\"\r\n\r\nvalue\r\n");
        NoHeaderSmuggled(exchange);
    }

    [Fact]
    public async Task A_name_cannot_leave_its_part()
    {
        var boundary = string.Empty;
        await using var server = LoopbackServer.Start(async exchange =>
        {
            boundary = exchange.Header("Content-Type")!.Split("boundary=")[1];
            await exchange.RespondAsync(200, """{"dubbing_id":"x"}""");
        });
        using var client = TestClient.Create(server.Address);

        await client.Dubbing.CreateAsync(CannedResponse.Request() with { Name = Evil, TargetAccent = "--boundary\r\n" });

        var body = server.Exchanges[0].BodyText;
        body.Should().Contain($"name=\"name\"\r\n\r\n{Evil}\r\n--{boundary}\r\n");
        body.Split($"--{boundary}").Should().HaveCount(6);
        server.Exchanges[0].Headers["X-Evil"].Should().BeEmpty();
    }

    [Theory]
    [InlineData("audio/wav\r\nX-Evil: 1")]
    [InlineData("audio/wav\nX-Evil: 1")]
    [InlineData("audio/wav;\r\n x=1")]
    [InlineData("audio/wav\0")]
    public void A_media_type_cannot_begin_a_header(string mediaType)
    {
        FluentActions.Invoking(() => MediaSource.FromStream(new MemoryStream([1]), "a.wav", mediaType)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => MediaSource.FromFile("a.wav", mediaType)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("Mine/1\r\nX-Evil: 1")]
    [InlineData("Mine/1\n")]
    [InlineData("Schön/1")]
    [InlineData("")]
    public void An_application_name_cannot_begin_a_header(string name) =>
        FluentActions.Invoking(() => TestClient.Create(new Uri("https://service.example"), configure: options => options.UserAgentSuffix = name)).Should().Throw<ArgumentException>();

    [Fact]
    public async Task The_application_name_follows_the_librarys()
    {
        var exchange = await SentAsync(client => client.Dubbing.GetAsync("x"), options => options.UserAgentSuffix = "Mine/1.2 (beta)");

        exchange.Header("User-Agent").Should().MatchRegex(@"^DubbingSdk/\S+ \(\.NET \S+\) Mine/1\.2 \(beta\)$");
    }

    private static MediaSource Source(string name) => MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), name);

    private static async Task<LoopbackExchange> SentAsync<T>(Func<DubbingClient, Task<T>> call, Action<DubbingClientOptions>? configure = null)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));
        using var client = TestClient.Create(server.Address, configure: configure);
        await call(client);
        return server.Exchanges.Should().ContainSingle().Which;
    }

    private static void NoHeaderSmuggled(LoopbackExchange exchange)
    {
        exchange.Headers["X-Evil"].Should().BeEmpty();
        exchange.BodyText.Should().NotContain("\nX-Evil");
    }
}
