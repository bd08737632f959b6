using System.Text.Json;
using System.Text.Json.Nodes;
using DubbingSdk.ModelsLab;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.ModelsLab;

/// <summary>The key travels in bodies, and the service may send back what it was sent.</summary>
public class ModelsLabKeyTests
{
    private const string Core = "zq7x";
    private const string Key = $"sk+{Core}/4f";

    public static TheoryData<int, string> Echoes
    {
        get
        {
            var echoes = new TheoryData<int, string>();
            foreach (var key in new[] { $"\"{Key}\"", JsonSerializer.Serialize(Key), $"\"{Key.Replace("/", "\\/", StringComparison.Ordinal)}\"" })
            {
                echoes.Add(200, $$$"""{"status":"processing","id":4711,"message":{{{key}}},"tip":{{{key}}},"meta":{"key":{{{key}}}},"track_id":{{{key}}}}""");
                echoes.Add(200, $$$"""{"status":"error","meta":{"key":{{{key}}}},"message":{{{key}}}}""");
                echoes.Add(200, $$$"""{"status":"processing","eta":{},"message":{{{key}}}}""");
                echoes.Add(400, $$$"""{"status":"error","message":{{{key}}}}""");
                echoes.Add(402, $$$"""{"messege":{{{key}}}}""");
                echoes.Add(500, $"The key {key} is broken.");
            }

            return echoes;
        }
    }

    [Theory]
    [MemberData(nameof(Echoes))]
    public async Task A_key_that_is_sent_back_appears_nowhere(int status, string response)
    {
        using var logs = new RecordingLogs();
        await using var server = LoopbackServer.Start(ModelsLabDubs.Respond(response, status));
        using var client = ModelsLabDubs.Client(server, configure: options => (options.ApiKey, options.LoggerFactory, options.Retries.MaxRetries) = (Key, logs.CreateFactory(), 1));

        var create = await TryAsync(async () => (await client.CreateAsync(ModelsLabDubs.Request)).Latest!);
        var fetch = await TryAsync(async () => await client.FetchAsync("4711"));
        var balance = await TryAsync(async () => await client.GetBalanceAsync());

        foreach (var seen in new[] { create, fetch, balance, string.Join('\n', logs.Entries.Select(entry => entry.Everything)) })
            seen.Should().NotContain(Core);
        server.Exchanges.Select(exchange => JsonNode.Parse(exchange.Body)!["key"]!.GetValue<string>()).Should().AllBe(Key);
    }

    private static async Task<string> TryAsync(Func<Task<object>> call)
    {
        try
        {
            return await call() is DubbingResponse<ModelsLabDub> dub ? JsonSerializer.Serialize(dub.Value) : string.Empty;
        }
        catch (DubbingException failure)
        {
            return $"{failure} {(failure as DubbingApiException)?.ResponseBody}";
        }
    }
}
