using System.Text.Json.Nodes;
using DubbingSdk.ModelsLab;
using DubbingSdk.Tests.Streams;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.ModelsLab;

public class ModelsLabRequestTests
{
    [Fact]
    public async Task A_member_that_is_not_set_is_not_sent()
    {
        var sent = await SendAsync(ModelsLabDubs.Request);

        Same(sent, new JsonObject
        {
            ["init_video"] = "https://media.example/talk.mp4",
            ["source_lang"] = "en",
            ["output_lang"] = "es",
            ["file_prefix"] = "talk_es",
            ["key"] = TestClient.Key,
        });
    }

    [Fact]
    public async Task Everything_that_is_set_is_sent()
    {
        var sent = await SendAsync(ModelsLabDubs.Request with
        {
            OutputLanguage = "xx-new",
            VoiceId = "henry",
            VoiceModel = "kokoro",
            Speed = 1.25,
            Seed = 0,
            Webhook = new Uri("https://hooks.example/dubs?token=1"),
            TrackId = 9007199254740993,
        });

        Same(sent, new JsonObject
        {
            ["init_video"] = "https://media.example/talk.mp4",
            ["source_lang"] = "en",
            ["output_lang"] = "xx-new",
            ["file_prefix"] = "talk_es",
            ["voice_id"] = "henry",
            ["voice_model"] = "kokoro",
            ["speed"] = 1.25,
            ["seed"] = 0,
            ["webhook"] = "https://hooks.example/dubs?token=1",
            ["track_id"] = 9007199254740993,
            ["key"] = TestClient.Key,
        });
    }

    [Fact]
    public async Task A_track_id_can_be_a_text()
    {
        var sent = await SendAsync(ModelsLabDubs.Request with { TrackId = "42" });

        sent["track_id"]!.ToJsonString().Should().Be("\"42\"");
    }

    [Theory]
    [InlineData(null, "data:video/mp4;base64,")]
    [InlineData(ModelsLabBase64Form.DataUri, "data:video/mp4;base64,")]
    [InlineData(ModelsLabBase64Form.Plain, "")]
    public async Task A_stream_is_sent_as_base64_in_the_requested_form(ModelsLabBase64Form? form, string start)
    {
        var bytes = SourceStream.Bytes(0, 100_000);
        var request = ModelsLabDubs.Request with { Source = MediaSource.FromStream(new SourceStream(100_000), "talk.mp4") };

        var sent = await SendAsync(form is { } set ? request with { Base64Form = set } : request);

        Same(sent, new JsonObject
        {
            ["init_video"] = start + Convert.ToBase64String(bytes),
            ["source_lang"] = "en",
            ["output_lang"] = "es",
            ["file_prefix"] = "talk_es",
            ["base64"] = true,
            ["key"] = TestClient.Key,
        });
    }

    public static TheoryData<string, ModelsLabDubRequest, string, string> ValidationErrors
    {
        get
        {
            var request = ModelsLabDubs.Request;
            return new()
            {
                { "no source", request with { Source = null! }, "Source", "*FromFile*" },
                { "no source language", request with { SourceLanguage = null! }, "SourceLanguage", "*language code*" },
                { "a language by its name", request with { SourceLanguage = "English" }, "SourceLanguage", "*language code*" },
                { "detection, which there is none of", request with { SourceLanguage = "auto" }, "SourceLanguage", "*language code*" },
                { "no language", request with { OutputLanguage = default }, "OutputLanguage", "*no value*" },
                { "no name", request with { FilePrefix = " " }, "FilePrefix", "*empty*" },
                { "no speed", request with { Speed = 0 }, "Speed", "*more than 0*" },
                { "no number for a speed", request with { Speed = double.NaN }, "Speed", "*more than 0*" },
                { "an open webhook", request with { Webhook = new Uri("http://hooks.example/") }, "Webhook", "*https*" },
                { "half a webhook", request with { Webhook = new Uri("/hook", UriKind.Relative) }, "Webhook", "*https*" },
                { "no track id", request with { TrackId = default(ModelsLabTrackId) }, "TrackId", "*no value*" },
                { "no form", request with { Base64Form = (ModelsLabBase64Form)7 }, "Base64Form", "*DataUri, Plain*" },
            };
        }
    }

    [Theory]
    [MemberData(nameof(ValidationErrors))]
    public async Task An_invalid_request_is_refused_before_anything_is_sent(string error, ModelsLabDubRequest request, string parameter, string advice)
    {
        await using var server = LoopbackServer.Start(ModelsLabDubs.DeliverAsync);
        using var client = ModelsLabDubs.Client(server);

        var create = () => client.CreateAsync(request);

        (await create.Should().ThrowAsync<ArgumentException>(error)).WithParameterName(parameter).WithMessage(advice);
        server.Exchanges.Should().BeEmpty();
    }

    [Fact]
    public void A_request_does_not_print_the_URI_of_its_webhook() =>
        (ModelsLabDubs.Request with { Webhook = new Uri("https://hooks.example/?token=secret") }).ToString().Should().NotContain("secret");

    private static void Same(JsonNode sent, JsonObject expected) => JsonNode.DeepEquals(sent, expected).Should().BeTrue("{0} was sent", sent);

    private static async Task<JsonNode> SendAsync(ModelsLabDubRequest request)
    {
        await using var server = LoopbackServer.Start(ModelsLabDubs.Respond(ModelsLabDubs.Processing));
        using var client = ModelsLabDubs.Client(server);
        await client.CreateAsync(request);

        var exchange = server.Exchanges.Should().ContainSingle().Subject;
        exchange.Method.Should().Be("POST");
        exchange.Target.Should().Be("/api/v6/voice/create_dubbing");
        exchange.Header("Content-Type").Should().Be("application/json");
        exchange.Header("Content-Length").Should().Be($"{exchange.Body.Length}");
        return JsonNode.Parse(exchange.Body)!;
    }
}
