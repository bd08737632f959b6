using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Audio;

public class VoicePreviewTests
{
    private static readonly Dictionary<string, Func<DubbingClient, Task<DubbingResponse<VoicePreviews>>>> Calls = new()
    {
        ["design"] = client => client.TextToVoice.DesignAsync(new() { VoiceDescription = Description, AutoGenerateText = true }),
        ["remix"] = client => client.TextToVoice.RemixAsync("v1", new() { VoiceDescription = Description, AutoGenerateText = true }),
        ["previews"] = client => client.TextToVoice.CreatePreviewsAsync(new() { VoiceDescription = Description, AutoGenerateText = true }),
    };

    private const string Description = "An old man with a rough, warm voice.";

    /// <summary>A response that cannot be read completely, and the ids that it holds.</summary>
    private static readonly (string Response, string Ids)[] Unreadable =
    [
        ("""{"previews":[{"generated_voice_id":"g1","audio_base_64":"!"},{"audio_base_64":"AQID","generated_voice_id":"g2"}]}""", "g1 g2"),
        ("""{"previews":[{"audio_base_64":[],"generated_voice_id":"g1"},{"generated_voice_id":"g2"}],"generated_voice_id":"no"}""", "g1 g2"),
        ("""{"previews":[{"generated_voice_id":"g1","duration_secs":"long"}],"text":{"generated_voice_id":"no"}}""", "g1"),
        ("""{"previews":[{"generated_voice_id":"g1"},{"generated_voice_id":"g2","audio_base_64":"AQ""", "g1 g2"),
        ("""{"previews":[{"generated_voice_id":"g1","audio_base_64":"AQID"}]} and so on""", "g1"),
    ];

    public static TheoryData<string, string, string> UnreadableResponses
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var call in Calls.Keys)
            {
                foreach (var (response, ids) in Unreadable)
                    data.Add(call, response, ids);
            }

            return data;
        }
    }

    [Fact]
    public async Task The_audio_is_there_as_bytes_and_as_a_stream()
    {
        var audio = new byte[300_000];
        new Random(1).NextBytes(audio);
        var previews = await DesignAsync($$"""{"text":"Hello.","previews":[{"audio_base_64":"{{Convert.ToBase64String(audio)}}","generated_voice_id":"g1","media_type":"audio/mpeg","duration_secs":1.5,"language":"en"}]}""");

        var preview = previews.Previews.Should().ContainSingle().Which;
        using var stream = preview.OpenAudio();
        using var read = new MemoryStream();
        await stream.CopyToAsync(read);

        (previews.Text, preview.GeneratedVoiceId, preview.MediaType, preview.Duration, preview.Language).Should().Be(("Hello.", "g1", "audio/mpeg", TimeSpan.FromSeconds(1.5), "en"));
        preview.Audio.Span.SequenceEqual(audio).Should().BeTrue();
        read.ToArray().AsSpan().SequenceEqual(audio).Should().BeTrue();
        (stream.CanSeek, stream.CanWrite).Should().Be((true, false));
        preview.OpenAudio().Length.Should().Be(audio.Length);
    }

    [Theory]
    [InlineData("""{"generated_voice_id":"g1"}""")]
    [InlineData("""{"generated_voice_id":"g1","audio_base_64":null}""")]
    [InlineData("""{"generated_voice_id":"g1","audio_base_64":""}""")]
    public async Task A_preview_without_audio_has_an_empty_audio(string preview)
    {
        var found = (await DesignAsync($$"""{"previews":[{{preview}}]}""")).Previews.Single();

        found.GeneratedVoiceId.Should().Be("g1");
        found.Audio.IsEmpty.Should().BeTrue();
        found.OpenAudio().Length.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(UnreadableResponses))]
    public async Task The_ids_of_billed_work_are_kept_whatever_else_is_wrong(string call, string response, string ids)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, response, headers: "request-id: req-1"));
        using var client = TestClient.Create(server.Address);

        var previews = await Calls[call](client);

        previews.Value.Previews.Select(preview => preview.GeneratedVoiceId).Should().Equal(ids.Split(' '));
        previews.Metadata.RequestId.Should().Be("req-1");
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task The_ids_that_came_before_the_connection_broke_are_there()
    {
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.ReadBodyAsync();
            await exchange.WriteHeadAsync(200, "Content-Type: application/json", "Content-Length: 1000");
            await exchange.WriteAsync("""{"previews":[{"generated_voice_id":"g1","audio_base_64":"AQID""");
            exchange.Close();
        });
        using var client = TestClient.Create(server.Address);

        var previews = await Calls["design"](client);

        previews.Value.Previews.Should().ContainSingle().Which.GeneratedVoiceId.Should().Be("g1");
    }

    [Theory]
    [InlineData("""{"previews":[{"audio_base_64":"!"}]}""", "$.previews[0].audio_base_64")]
    [InlineData("""{"previews":[{"audio_base_64":7}]}""", "$.previews[0].audio_base_64")]
    public async Task An_error_without_ids_names_the_place(string response, string path)
    {
        var failure = await FluentActions.Awaiting(() => DesignAsync(response)).Should().ThrowAsync<DubbingSerializationException>();

        failure.Which.JsonPath.Should().Be(path);
        failure.Which.MayHaveBeenAccepted.Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"voice_id":"v1","name":"Old man"}""")]
    [InlineData("""{"voice_id":"v1","created_at_unix":"yesterday"}""")]
    [InlineData("""{"name":[],"voice_id":"v1"}""")]
    [InlineData("""{"voice_id":"v1","samples":[{"sam""")]
    public async Task A_voice_that_was_made_has_its_id_whatever_else_is_wrong(string response)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, response));
        using var client = TestClient.Create(server.Address);

        var voice = await client.TextToVoice.CreateAsync(new() { VoiceName = "Old man", VoiceDescription = Description, GeneratedVoiceId = "g1" });

        voice.Value.VoiceId.Should().Be("v1");
    }

    private static async Task<VoicePreviews> DesignAsync(string response)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, response));
        using var client = TestClient.Create(server.Address);
        return await Calls["design"](client);
    }
}
