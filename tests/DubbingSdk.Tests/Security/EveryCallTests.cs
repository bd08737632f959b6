using System.Text.Json;
using DubbingSdk.Tests.Conformance;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Security;

/// <summary>Where the key does not go, whichever call of whichever service carries it.</summary>
[Trait("Category", "Slow")]
public sealed class EveryCallTests : IDisposable
{
    private readonly string _key = $"sk_secret_{Guid.NewGuid():N}";
    private readonly TelemetryRecorder _recorder = new();

    public static TheoryData<string> Methods => [.. DrivenCall.All.Select(call => call.Method).Distinct()];

    public static TheoryData<string> Clients => [.. TestClient.Types.Select(TestClient.Variable)];

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task A_service_that_repeats_the_whole_request_does_not_get_the_key_into_an_error_or_a_log(string method)
    {
        foreach (var status in new[] { 200, 400, 503 })
        {
            var call = DrivenCall.Of(method)[0];
            var repeated = string.Empty;
            await using var server = LoopbackServer.Start(async exchange =>
            {
                await exchange.ReadBodyAsync();
                repeated = $"{string.Join(' ', exchange.Headers.SelectMany(header => header))} {exchange.BodyText}";
                await exchange.RespondAsync(status, JsonSerializer.Serialize(new { status = "error", error = repeated, message = repeated }));
            });
            using var client = Client(call.Client, server.Address);

            await RecordAsync(call, client);

            repeated.Should().Contain(_key);
            NothingRecorded();
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task The_key_does_not_follow_to_another_origin(string method)
    {
        foreach (var call in DrivenCall.Of(method))
        {
            await using var other = LoopbackServer.Start(exchange => exchange.RespondAsync(404));
            await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(307, string.Empty, "text/plain", $"Location: {other.Address}there"));
            using var client = Client(call.Client, server.Address);

            (await RecordAsync(call, client)).Should().BeAssignableTo<DubbingException>();

            other.Exchanges.Count.Should().Be(server.Exchanges[0].Method == "GET" ? 1 : 0);
            other.Exchanges.SelectMany(exchange => exchange.Headers.SelectMany(header => header).Append(exchange.Target).Append(exchange.BodyText)).Should().NotContain(text => text.Contains(_key));
        }
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task The_key_does_not_go_to_a_signed_URI(string client)
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(200, MediaSamples.Wav(), "audio/wav"));
        using var downloading = Client(TestClient.Types.Single(type => TestClient.Variable(type) == client), storage.Address);

        await using var media = await downloading.DownloadAsync(new Uri(storage.Address, "/out.wav?signature=s"), new() { ApiKey = _key });

        var exchange = storage.Exchanges.Should().ContainSingle().Which;
        exchange.Headers.SelectMany(header => header).Append(exchange.Target).Append(exchange.BodyText).Should().NotContain(text => text.Contains(_key));
    }

    public void Dispose() => _recorder.Dispose();

    private DubbingServiceClient Client(Type client, Uri address) =>
        TestClient.Create(client, address, configure: options => (options.ApiKey, options.LoggerFactory) = (_key, _recorder.LoggerFactory));

    private Task<Exception?> RecordAsync(DrivenCall call, DubbingServiceClient client) => _recorder.RecordAsync(async () =>
    {
        await call.InvokeAsync(client);
        return null;
    });

    private void NothingRecorded() => _recorder.Recorded.Should().NotBeEmpty().And.NotContain(text => text.Contains(_key));
}
