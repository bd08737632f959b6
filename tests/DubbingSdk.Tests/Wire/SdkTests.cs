using System.Text;
using System.Text.Json.Nodes;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Wire;

[Trait("Category", "Slow")]
public class SdkTests
{
    public static TheoryData<string> Requests => WireFile.With("sdk-request");

    public static TheoryData<string> Responses => WireFile.With("sdk-response");

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task The_sdk_sends_the_request(string name)
    {
        var file = WireFile.Named(name);
        await using var server = LoopbackServer.Start(exchange => RespondAsync(exchange, file));

        await CallAsync(file, server);

        var sent = server.Exchanges.Should().ContainSingle().Subject;
        var placeholders = WirePlaceholders.OfSdk with { Boundary = BoundaryOf(sent) };
        sent.Method.Should().Be(file.Request.Method);
        CompareTargets(sent.Target, placeholders.FillTarget(file.Request.Target));
        foreach (var (header, value) in file.Request.Headers)
            CompareHeaders(header, sent.Headers[header].ToList(), placeholders.Fill(value));
        if (file.Request.Header("content-type") == "application/json")
            CompareJson(sent.Body, placeholders.FillBody(file.Request.Body));
        else
            CompareBodies(sent.Body, placeholders.FillBody(file.Request.Body));
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task The_sdk_reads_the_response(string name)
    {
        var file = WireFile.Named(name);
        await using var server = LoopbackServer.Start(exchange => RespondAsync(exchange, file));

        var (root, seen) = await CallAsync(file, server);

        server.Exchanges.Should().ContainSingle();
        (root == "error").Should().Be(file.Expectations.Any(expected => expected.Key.StartsWith("error.", StringComparison.Ordinal)), "that is what is expected of {0}, which ended with {1}", file, seen);
        foreach (var (template, value) in file.Expectations)
        {
            var path = WirePlaceholders.OfSdk.Fill(template);
            path.Should().StartWith($"{root}.");
            Compare(WirePath.Read(seen, path[(root.Length + 1)..]), WireFile.Json(WirePlaceholders.OfSdk.Fill(value)), path);
        }

        if (seen is WireMedia media)
            media.Bytes.Should().Equal(WirePlaceholders.OfSdk.FillBody(file.Response.Body));
    }

    private static async Task<(string Root, object Seen)> CallAsync(WireFile file, LoopbackServer server)
    {
        using var client = TestClient.Create(file.Document.Client, server.Address, configure: options => options.Retries.MaxRetries = 0);
        try
        {
            return await WireCalls.All[(file.Service, file.Call!)](client);
        }
        catch (DubbingException failure)
        {
            return ("error", new WireError(failure));
        }
    }

    private static async Task RespondAsync(LoopbackExchange exchange, WireFile file)
    {
        var body = WirePlaceholders.OfSdk.FillBody(file.Response.Body);
        await exchange.ReadBodyAsync();
        var headers = file.Response.Headers.Select(header => $"{header.Key}: {WirePlaceholders.OfSdk.Fill(header.Value)}");
        if (file.Response.Header("transfer-encoding") == "chunked")
        {
            await exchange.WriteHeadAsync(file.Response.Status, [.. headers]);
            await exchange.WriteAsync(Chunks(body));
        }
        else
        {
            await exchange.WriteHeadAsync(file.Response.Status, [.. headers, $"Content-Length: {body.Length}"]);
            await exchange.WriteAsync(body);
        }
    }

    /// <summary>A body in chunks of a byte each.</summary>
    private static byte[] Chunks(byte[] body) => [.. body.SelectMany(piece => (byte[])[.. "1\r\n"u8, piece, .. "\r\n"u8]), .. "0\r\n\r\n"u8];

    private static string BoundaryOf(LoopbackExchange exchange) => exchange.Header("Content-Type")?.Split("boundary=").ElementAtOrDefault(1)?.Trim('"') ?? "none";

    private static void CompareTargets(string actual, string expected)
    {
        actual.Split('?')[0].Should().Be(expected.Split('?')[0]);
        Pairs(actual).Should().Equal(Pairs(expected));

        static IEnumerable<(string Name, string Value)> Pairs(string target) => target.Split('?').Skip(1).SelectMany(query => query.Split('&'))
            .Select(pair => pair.Split('=', 2)).Select(pair => (Name: Uri.UnescapeDataString(pair[0]), Value: Uri.UnescapeDataString(pair[1]))).OrderBy(pair => pair.Name, StringComparer.Ordinal);
    }

    private static void CompareHeaders(string name, List<string> actual, string expected)
    {
        if (expected == "{absent}")
            actual.Should().BeEmpty("the header {0} must not be there", name);
        else if (name.Equals("content-type", StringComparison.OrdinalIgnoreCase))
            actual.Should().ContainSingle().Which.Replace("\"", string.Empty, StringComparison.Ordinal).Should().Be(expected.Replace("\"", string.Empty, StringComparison.Ordinal));
        else
            actual.Should().ContainSingle("the header {0} must be there", name).Which.Should().Match(value => WirePlaceholders.Matches(value, expected), "{0} is {1}", name, expected);
    }

    private static void CompareBodies(byte[] actual, byte[] expected)
    {
        var (sent, template) = (Encoding.Latin1.GetString(actual), Encoding.Latin1.GetString(expected));
        if (template.EndsWith("--", StringComparison.Ordinal) && sent.EndsWith("--\r\n", StringComparison.Ordinal))
            sent = sent[..^2];
        if (!WirePlaceholders.Matches(sent, template))
            sent.Should().Be(template);
    }

    private static void CompareJson(byte[] actual, byte[] expected)
    {
        if (!JsonNode.DeepEquals(JsonNode.Parse(actual), JsonNode.Parse(expected)))
            Encoding.UTF8.GetString(actual).Should().Be(Encoding.UTF8.GetString(expected));
    }

    private static void Compare(JsonNode? actual, JsonNode? expected, string path)
    {
        var isSame = path == "error.message"
            ? actual!.GetValue<string>().StartsWith(expected!.GetValue<string>(), StringComparison.Ordinal)
            : JsonNode.DeepEquals(actual, expected);
        if (!isSame)
            Assert.Fail($"{path} is {actual?.ToJsonString() ?? "null"} and should be {expected?.ToJsonString() ?? "null"}.");
    }
}
