using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

public sealed class TextToVoiceTests(SharedServers shared) : IClassFixture<SharedServers>
{
    private const string Design = "/v1/text-to-voice/design";
    private const string Remix = "/v1/text-to-voice/ownGrace000000000007/remix";
    private const string Older = "/v1/text-to-voice/create-previews";
    private const string Create = "/v1/text-to-voice";

    private static readonly string Text = new('a', 120);

    public static TheoryData<string> All => [Design, Remix, Older];

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_design_returns_three_previews_of_the_text(string path)
    {
        await using var session = await Session.StartAsync();

        var response = await session.PostAsync(DubJson(), path + "?output_format=pcm_8000");

        response.Status.Should().Be(HttpStatusCode.OK, response.Text);
        response.Header("character-cost").Should().Be("120");
        session.Emulator.CreditsUsed.Should().Be(120);
        ((string?)response.Json["text"]).Should().Be(Text);
        var previews = response.Json["previews"]!.AsArray();
        previews.Should().HaveCount(3).And.AllSatisfy(preview =>
        {
            ((string?)preview!["media_type"]).Should().Be("audio/pcm");
            ((string?)preview["language"]).Should().Be("en");
            ((double)preview["duration_secs"]!).Should().Be(6);
            SoundReader.Read("pcm_8000", Audio(preview)).Seconds.Should().Be(6);
        });
        previews.Select(preview => (string)preview!["generated_voice_id"]!).Should().OnlyHaveUniqueItems();
        previews.Select(preview => Convert.ToHexString(Audio(preview!))).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_text_is_generated_on_request_and_the_default_format_is_mp3(string path)
    {
        await using var session = await Session.StartAsync();

        var response = await session.PostAsync(DubJson(text: null, more: "\"auto_generate_text\":true"), path);

        ((string)response.Json["text"]!).Length.Should().BeInRange(100, 1000);
        var preview = response.Json["previews"]![0]!;
        ((string?)preview["media_type"]).Should().Be("audio/mpeg");
        SoundReader.Read("mp3_44100_192", Audio(preview)).Seconds.Should().BeApproximately((double)preview["duration_secs"]!, 0.014);
    }

    [Theory]
    [InlineData(Design, true)]
    [InlineData(Remix, true)]
    [InlineData(Design, false)]
    public async Task A_preview_can_be_fetched_by_its_id(string path, bool isStreamed)
    {
        await using var session = await Session.StartAsync();
        var order = DubJson(more: isStreamed ? "\"stream_previews\":true" : "\"stream_previews\":false");

        var preview = (await session.PostAsync(order, path + "?output_format=opus_48000_64")).Json["previews"]![1]!;
        var stream = await session.GetAsync($"/v1/text-to-voice/{preview["generated_voice_id"]}/stream");

        ((string)preview["audio_base_64"]! == "").Should().Be(isStreamed);
        stream.ContentType.Should().Be("audio/mpeg");
        stream.Message.Headers.TransferEncodingChunked.Should().BeTrue();
        SoundReader.Read("opus_48000_64", stream.Bytes).Seconds.Should().Be(6);
        if (!isStreamed)
            stream.Bytes.Should().Equal(Audio(preview));
    }

    [Fact]
    public async Task A_preview_stream_is_chunked()
    {
        await using var session = await Session.StartAsync();
        var path = $"/v1/text-to-voice/{await PreviewAsync(session)}/stream";
        var expected = (await session.GetAsync(path)).Bytes;
        using var connection = new TcpClient();
        await connection.ConnectAsync(session.Client.BaseAddress!.Host, session.Client.BaseAddress.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: emulator\r\nxi-api-key: any\r\nConnection: close\r\n\r\n"));
        using var response = new MemoryStream();
        await stream.CopyToAsync(response);

        var pieces = Pieces(response.ToArray());

        pieces.Should().AllSatisfy(piece => piece.Length.Should().BeLessThanOrEqualTo(8192)).And.HaveCountGreaterThan(10);
        pieces.SelectMany(piece => piece).Should().Equal(expected);
    }

    [Theory]
    [InlineData(Design, "voice_description", "19", "string_too_short")]
    [InlineData(Older, "voice_description", "19", "string_too_short")]
    [InlineData(Remix, "voice_description", "4", "string_too_short")]
    [InlineData(Design, "voice_description", "1001", "string_too_long")]
    [InlineData(Design, "text", "99", "string_too_short")]
    [InlineData(Remix, "text", "1001", "string_too_long")]
    public async Task A_text_of_an_invalid_length_is_named(string path, string field, string length, string type)
    {
        var session = await shared.SessionAsync();
        var order = JsonNode.Parse(DubJson())!;
        order[field] = new string('x', int.Parse(length, System.Globalization.CultureInfo.InvariantCulture));

        var response = await session.PostAsync(order.ToJsonString(), path);

        response.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        response.Error.Should().Be($"""["body","{field}"]{type}""");
    }

    [Theory]
    [InlineData(Design, 20, 100)]
    [InlineData(Older, 20, 100)]
    [InlineData(Remix, 5, 100)]
    [InlineData(Design, 1000, 1000)]
    public async Task A_text_of_the_shortest_and_the_longest_length_is_accepted(string path, int description, int text)
    {
        await using var session = await Session.StartAsync();
        var order = new JsonObject { ["voice_description"] = new string('x', description), ["text"] = new string('y', text) };

        (await session.PostAsync(order.ToJsonString(), path)).Status.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(Design, "\"loudness\":-1.1", "loudness", "greater_than_equal")]
    [InlineData(Design, "\"loudness\":1.1", "loudness", "less_than_equal")]
    [InlineData(Design, "\"seed\":2147483648", "seed", "less_than_equal")]
    [InlineData(Design, "\"seed\":1.5", "seed", "int_type")]
    [InlineData(Remix, "\"guidance_scale\":101", "guidance_scale", "less_than_equal")]
    [InlineData(Remix, "\"prompt_strength\":-1", "prompt_strength", "greater_than_equal")]
    [InlineData(Older, "\"quality\":2", "quality", "less_than_equal")]
    [InlineData(Design, "\"quality\":-2", "quality", "greater_than_equal")]
    [InlineData(Older, "\"should_enhance\":1", "should_enhance", "bool_type")]
    [InlineData(Design, "\"auto_generate_text\":1", "auto_generate_text", "bool_type")]
    [InlineData(Design, "\"stream_previews\":1", "stream_previews", "bool_type")]
    [InlineData(Design, "\"model_id\":\"eleven_v3\"", "model_id", "enum")]
    [InlineData(Remix, "\"remixing_session_id\":1", "remixing_session_id", "string_type")]
    [InlineData(Remix, "\"remixing_session_iteration_id\":1", "remixing_session_iteration_id", "string_type")]
    public async Task A_field_out_of_range_is_named(string path, string member, string field, string type)
    {
        var session = await shared.SessionAsync();

        (await session.PostAsync(DubJson(more: member), path)).Error.Should().Be($"""["body","{field}"]{type}""");
    }

    [Theory]
    [InlineData("", false, "missing_required_field")]
    [InlineData("\"auto_generate_text\":true", true, "invalid_parameters")]
    [InlineData("\"prompt_strength\":0.5", true, "invalid_parameters")]
    [InlineData("\"reference_audio_base64\":\"AAAA\"", true, "invalid_parameters")]
    [InlineData("\"model_id\":\"eleven_ttv_v3\",\"reference_audio_base64\":\"?\"", true, "invalid_parameters")]
    public async Task An_invalid_design_is_rejected(string more, bool hasText, string code)
    {
        var session = await shared.SessionAsync();

        var response = await session.PostAsync(DubJson(hasText ? Text : null, more), Design);

        response.Status.Should().Be(HttpStatusCode.BadRequest);
        response.Error.Should().Be(code);
        session.Emulator.CreditsUsed.Should().Be(0);
    }

    [Theory]
    [InlineData(Design, "\"model_id\":\"eleven_ttv_v3\",\"prompt_strength\":1,\"reference_audio_base64\":\"AAAA\"")]
    [InlineData(Design, "\"quality\":null,\"seed\":2147483647,\"should_enhance\":true,\"remixing_session_id\":\"a\"")]
    [InlineData(Remix, "\"prompt_strength\":0.5,\"remixing_session_iteration_id\":\"b\"")]
    [InlineData(Older, "\"quality\":-1,\"loudness\":1,\"guidance_scale\":100,\"should_enhance\":false")]
    public async Task Every_documented_field_is_known(string path, string more)
    {
        await using var session = await Session.StartAsync();

        (await session.PostAsync(DubJson(more: more), path)).Status.Should().Be(HttpStatusCode.OK);
        session.Emulator.Requests[^1].UnknownFields.Should().BeEmpty();
    }

    [Fact]
    public async Task A_reference_can_be_large()
    {
        await using var session = await Session.StartAsync();
        var audio = Convert.ToBase64String(new byte[3_000_000]);

        var response = await session.PostAsync(DubJson(more: $"\"model_id\":\"eleven_ttv_v3\",\"reference_audio_base64\":\"{audio}\""), Design);

        response.Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Fields_of_one_operation_are_unknown_to_others()
    {
        await using var session = await Session.StartAsync();

        await session.PostAsync(DubJson(more: "\"model_id\":\"x\",\"should_enhance\":7"), Remix);
        await session.PostAsync(DubJson(more: "\"stream_previews\":7"), Older);

        session.Emulator.Requests[0].UnknownFields.Should().Equal("model_id", "should_enhance");
        session.Emulator.Requests[1].UnknownFields.Should().Equal("stream_previews");
        session.Emulator.Requests.Should().OnlyContain(request => request.StatusCode == 200);
    }

    [Theory]
    [InlineData("premadeAda0000000001", HttpStatusCode.Forbidden, "voice_access_denied")]
    [InlineData("libraryFarid00000006", HttpStatusCode.Forbidden, "voice_access_denied")]
    [InlineData("nobody", HttpStatusCode.NotFound, "voice_not_found")]
    [InlineData("ownHiro0000000000008", HttpStatusCode.OK, null)]
    public async Task Only_own_voices_are_remixed(string voice, HttpStatusCode status, string? code)
    {
        await using var session = await Session.StartAsync();

        var response = await session.PostAsync(DubJson(), $"/v1/text-to-voice/{voice}/remix");

        response.Status.Should().Be(status);
        (status is HttpStatusCode.OK ? null : response.Error).Should().Be(code);
    }

    [Fact]
    public async Task A_preview_becomes_a_voice_that_can_be_used_like_any_other()
    {
        await using var session = await Session.StartAsync();
        var preview = await PreviewAsync(session);

        var created = await session.PostAsync(Creation(preview, "\"labels\":{\"gender\":\"female\"},\"played_not_selected_voice_ids\":[\"a\"]"), Create);

        created.Status.Should().Be(HttpStatusCode.OK, created.Text);
        session.Emulator.Requests[^1].UnknownFields.Should().BeEmpty();
        var id = (string)created.Json["voice_id"]!;
        ((string?)created.Json["name"]).Should().Be("Marta");
        ((string?)created.Json["category"]).Should().Be("generated");
        ((string?)created.Json["labels"]!["gender"]).Should().Be("female");
        ((bool)created.Json["is_owner"]!).Should().BeTrue();
        ((long)created.Json["created_at_unix"]!).Should().Be(session.Time.GetUtcNow().ToUnixTimeSeconds());
        Mp3Reader.Seconds((await session.GetAsync((string)created.Json["preview_url"]!)).Bytes).Should().BeApproximately(6, 0.012);
        ((string?)(await session.GetAsync($"/v1/voices/{id}")).Json["name"]).Should().Be("Marta");
        (await session.PostAsync(new Form().File("audio", Sources.Wav(1)), $"/v1/speech-to-speech/{id}")).Status.Should().Be(HttpStatusCode.OK);
        (await session.PostAsync(DubJson(), $"/v1/text-to-voice/{id}/remix")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_preview_can_be_saved_until_the_voice_limit_is_reached()
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { VoiceLimit = 4 });
        var preview = await PreviewAsync(session);

        var first = await session.PostAsync(Creation(preview), Create);
        var second = await session.PostAsync(Creation(preview), Create);
        var third = await session.PostAsync(Creation(preview), Create);

        ((string)first.Json["voice_id"]!).Should().NotBe((string)second.Json["voice_id"]!);
        third.Status.Should().Be(HttpStatusCode.BadRequest);
        third.Error.Should().Be("voice_limit_reached");
    }

    [Fact]
    public async Task An_unknown_preview_is_not_found()
    {
        await using var session = await Session.StartAsync();

        var stream = await session.GetAsync("/v1/text-to-voice/none/stream");
        var creation = await session.PostAsync(Creation("none"), Create);

        stream.Status.Should().Be(HttpStatusCode.NotFound);
        stream.Error.Should().Be("voice_not_found");
        creation.Status.Should().Be(HttpStatusCode.NotFound);
        creation.Error.Should().Be("voice_not_found");
    }

    [Theory]
    [InlineData("{}", """["body","voice_name"]missing ["body","voice_description"]missing ["body","generated_voice_id"]missing""")]
    [InlineData("""{"voice_name":"","voice_description":"short","generated_voice_id":7,"labels":{"a":1},"played_not_selected_voice_ids":"a"}""",
        """["body","played_not_selected_voice_ids"]list_type ["body","voice_name"]string_too_short ["body","voice_description"]string_too_short ["body","generated_voice_id"]string_type ["body","labels","a"]string_type""")]
    public async Task A_creation_with_invalid_fields_is_rejected(string json, string errors)
    {
        var session = await shared.SessionAsync();

        (await session.PostAsync(json, Create)).Error.Should().Be(errors);
    }

    private static List<byte[]> Pieces(byte[] response)
    {
        var pieces = new List<byte[]>();
        var position = response.AsSpan().IndexOf("\r\n\r\n"u8) + 4;
        while (true)
        {
            var line = response.AsSpan(position).IndexOf("\r\n"u8);
            var size = Convert.ToInt32(Encoding.ASCII.GetString(response, position, line), 16);
            if (size == 0)
                return pieces;

            pieces.Add(response[(position + line + 2)..(position + line + 2 + size)]);
            position += line + 2 + size + 2;
        }
    }

    private static string DubJson(string more = "") => DubJson(Text, more);

    private static string DubJson(string? text, string more = "")
    {
        var order = JsonNode.Parse($"{{{more}}}")!;
        order["voice_description"] = "A calm old voice of the sea.";
        if (text is not null)
            order["text"] = text;

        return order.ToJsonString();
    }

    private static string Creation(string preview, string more = "")
    {
        var creation = JsonNode.Parse($"{{{more}}}")!;
        creation["voice_name"] = "Marta";
        creation["voice_description"] = "A calm old voice of the sea.";
        creation["generated_voice_id"] = preview;
        return creation.ToJsonString();
    }

    private static byte[] Audio(JsonNode preview) => Convert.FromBase64String((string)preview["audio_base_64"]!);

    private static async Task<string> PreviewAsync(Session session) =>
        (string)(await session.PostAsync(DubJson(), Design)).Json["previews"]![0]!["generated_voice_id"]!;
}
