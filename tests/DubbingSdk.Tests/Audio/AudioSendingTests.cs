using System.Text;
using System.Text.Json.Nodes;
using DubbingSdk.Tests.Streams;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Audio;

public sealed class AudioSendingTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public static TheoryData<string, string?, string?> Names => new()
    {
        { "speech.wav", null, "audio/wav" },
        { "speech.pcm", null, "audio/pcm" },
        { "speech.wav", "pcm_s16le_16", "audio/pcm" },
        { "speech.raw", "pcm_s16le_16", "audio/pcm" },
        { "speech", "pcm_s16le_16", "audio/pcm" },
        { "speech.wav", "other", "audio/wav" },
    };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_settings_of_a_voice_are_a_part_of_JSON_with_what_is_set_alone()
    {
        var parts = await SendAsync(new() { Audio = Wav, VoiceSettings = new() { Stability = 0.25, UseSpeakerBoost = false, Speed = 1.5 }, Seed = uint.MaxValue, RemoveBackgroundNoise = true });

        var settings = parts.Single(part => part.Name == "voice_settings");
        settings.FileName.Should().BeNull();
        settings.ContentType.Should().BeNull();
        JsonNode.DeepEquals(JsonNode.Parse(settings.Bytes), JsonNode.Parse("""{"stability":0.25,"use_speaker_boost":false,"speed":1.5}""")).Should().BeTrue();
        parts.Where(part => part.FileName is null && part != settings).Select(part => $"{part.Name}={Encoding.UTF8.GetString(part.Bytes)}").Should().Equal("seed=4294967295", "remove_background_noise=true");
    }

    [Fact]
    public async Task The_settings_of_a_voice_can_be_sent_with_unknown_members()
    {
        await using var voices = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"voice_id":"v1","settings":{"stability":0.5,"style":null,"warmth":0.7}}"""));
        using var client = TestClient.Create(voices.Address);
        var voice = await client.Voices.GetAsync("v1");

        var parts = await SendAsync(new() { Audio = Wav, VoiceSettings = voice.Value.Settings });

        JsonNode.DeepEquals(JsonNode.Parse(parts.Single(part => part.Name == "voice_settings").Bytes), JsonNode.Parse("""{"stability":0.5,"warmth":0.7}""")).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Audio_has_a_media_type_also_when_it_is_raw(string name, string? fileFormat, string? mediaType)
    {
        var bytes = SourceStream.Bytes(0, 100);
        AudioFileFormat? form = fileFormat is null ? (AudioFileFormat?)null : new AudioFileFormat(fileFormat);
        MediaSource[] sources =
        [
            MediaSource.FromStream(new MemoryStream(bytes), name),
            MediaSource.FromStream(new ForwardOnlyStream(bytes), name),
            MediaSource.FromFile(_folder.Write(name, bytes)),
        ];

        foreach (var source in sources)
        {
            var audio = (await SendAsync(new() { Audio = source, FileFormat = form })).Single(part => part.Name == "audio");

            (audio.FileName, audio.ContentType).Should().Be((name, mediaType));
            audio.Bytes.ShouldBe(bytes);
        }
    }

    [Fact]
    public async Task A_media_type_that_the_caller_gives_takes_precedence()
    {
        var audio = (await SendAsync(new() { Audio = MediaSource.FromStream(new MemoryStream([1, 2]), "speech.raw", "audio/x-raw"), FileFormat = AudioFileFormat.PcmAt16000Hz })).Single(part => part.Name == "audio");

        audio.ContentType.Should().Be("audio/x-raw");
    }

    [Fact]
    public async Task A_source_that_is_no_media_by_itself_needs_no_less_than_before()
    {
        var failure = await Record.ExceptionAsync(() => SendAsync(new() { Audio = MediaSource.FromStream(new MemoryStream([1, 2]), "speech.raw"), FileFormat = AudioFileFormat.Other }));

        failure.Should().BeOfType<ArgumentException>().Which.Message.Should().Contain("media type");
    }

    [Fact]
    public async Task An_option_that_is_not_set_is_not_sent()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        using var client = TestClient.Create(server.Address);

        await (await client.SpeechToSpeech.ConvertAsync("v1", new() { Audio = Wav })).DisposeAsync();
        await (await client.AudioIsolation.ConvertAsync(new() { Audio = Wav })).DisposeAsync();
        await (await client.SoundEffects.GenerateAsync(new() { Text = "Rain." })).DisposeAsync();
        await client.TextToVoice.DesignAsync(new() { VoiceDescription = "An old man with a rough voice.", AutoGenerateText = true });
        await client.Voices.GetAllAsync();

        server.Exchanges.Select(exchange => exchange.Target).Should().Equal(
            "/v1/speech-to-speech/v1", "/v1/audio-isolation", "/v1/sound-generation", "/v1/text-to-voice/design", "/v1/voices");
        foreach (var exchange in server.Exchanges.Take(2))
            (await UploadedPart.ReadAllAsync(exchange)).Should().ContainSingle().Which.Name.Should().Be("audio");
        server.Exchanges[2].BodyText.Should().Be("""{"text":"Rain."}""");
        server.Exchanges[3].BodyText.Should().Be("""{"voice_description":"An old man with a rough voice.","auto_generate_text":true}""");
    }

    [Fact]
    public async Task Bytes_are_sent_as_base64()
    {
        byte[] bytes = [0xFB, 0xFF, 0xFE, 0x00];
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        using var client = TestClient.Create(server.Address);

        await client.TextToVoice.DesignAsync(new() { VoiceDescription = "An old man with a rough voice.", AutoGenerateText = true, ModelId = VoiceDesignModel.ElevenTtvV3, ReferenceAudio = bytes });
        await (await client.AudioIsolation.ConvertAsync(new() { Audio = Wav, PreviewImage = bytes })).DisposeAsync();

        JsonNode.Parse(server.Exchanges[0].Body)!["reference_audio_base64"]!.GetValue<string>().Should().Be("+//+AA==");
        var parts = await UploadedPart.ReadAllAsync(server.Exchanges[1]);
        Encoding.UTF8.GetString(parts.Single(part => part.Name == "preview_b64").Bytes).Should().Be("+//+AA==");
    }

    private static MediaSource Wav => MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), "a.wav");

    private static async Task<IReadOnlyList<UploadedPart>> SendAsync(SpeechToSpeechRequest request)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "ID3 and so on"));
        using var client = TestClient.Create(server.Address);
        await (await client.SpeechToSpeech.ConvertAsync("v1", request)).DisposeAsync();
        return await UploadedPart.ReadAllAsync(server.Exchanges[0]);
    }
}
