using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Audio;

public class AudioArgumentTests
{
    private const string Description = "An old man with a rough, warm voice.";

    private static readonly MediaSource Address = MediaSource.FromUri(new Uri("https://media.example/a.mp3"));

    private static SpeechToSpeechRequest Speech => new() { Audio = Wav };

    private static SoundEffectRequest Sound => new() { Text = "Rain." };

    private static DesignVoiceRequest Design => new() { VoiceDescription = Description, AutoGenerateText = true };

    private static RemixVoiceRequest Remix => new() { VoiceDescription = Description, AutoGenerateText = true };

    private static CreateVoicePreviewsRequest Preview => new() { VoiceDescription = Description, AutoGenerateText = true };

    private static CreateVoiceRequest Voice => new() { VoiceName = "Old man", VoiceDescription = Description, GeneratedVoiceId = "g1" };

    private static MediaSource Wav => MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), "a.wav");

    public static TheoryData<string, object, string> Bad => new()
    {
        { "no speech", Speech with { Audio = null! }, "Audio" },
        { "speech from an address", Speech with { Audio = Address }, "audio" },
        { "negative seed", Speech with { Seed = -1 }, "Seed" },
        { "seed beyond 32 bits", Speech with { Seed = 1L + uint.MaxValue }, "Seed" },
        { "negative latency", Speech with { OptimizeStreamingLatency = -1 }, "OptimizeStreamingLatency" },
        { "latency of 5", Speech with { OptimizeStreamingLatency = 5 }, "OptimizeStreamingLatency" },
        { "stability above 1", Speech with { VoiceSettings = new() { Stability = 1.01 } }, "Stability" },
        { "similarity that is no number", Speech with { VoiceSettings = new() { SimilarityBoost = double.NaN } }, "SimilarityBoost" },
        { "negative style", Speech with { VoiceSettings = new() { Style = -0.1 } }, "Style" },
        { "endless speed", Speech with { VoiceSettings = new() { Speed = double.PositiveInfinity } }, "Speed" },
        { "a format without a value", Speech with { OutputFormat = default(AudioFormat) }, "output_format" },
        { "a form without a value", Speech with { FileFormat = default(AudioFileFormat) }, "file_format" },
        { "no text", Sound with { Text = " " }, "Text" },
        { "a sound in WAV", Sound with { OutputFormat = AudioFormat.WavAt44100Hz }, "OutputFormat" },
        { "a design in WAV", Design with { OutputFormat = AudioFormat.WavAt8000Hz }, "OutputFormat" },
        { "a remix in WAV", Remix with { OutputFormat = AudioFormat.WavAt8000Hz }, "OutputFormat" },
        { "previews in WAV", Preview with { OutputFormat = AudioFormat.WavAt8000Hz }, "OutputFormat" },
        { "a short sound", Sound with { Duration = TimeSpan.FromSeconds(0.49) }, "Duration" },
        { "a long sound", Sound with { Duration = TimeSpan.FromSeconds(30.01) }, "Duration" },
        { "influence above 1", Sound with { PromptInfluence = 1.5 }, "PromptInfluence" },
        { "no recording", new AudioIsolationRequest { Audio = null! }, "Audio" },
        { "recording from an address", new AudioIsolationRequest { Audio = Address }, "audio" },
        { "no recording to stream", new AudioIsolationStreamRequest { Audio = null! }, "Audio" },
        { "an empty page of the history", new ListIsolationHistoryRequest { PageSize = 0 }, "PageSize" },
        { "a huge page of the history", new ListIsolationHistoryRequest { PageSize = 1001 }, "PageSize" },
        { "a short description", Design with { VoiceDescription = new('x', 19) }, "VoiceDescription" },
        { "a long description", Design with { VoiceDescription = new('x', 1001) }, "VoiceDescription" },
        { "no description", Design with { VoiceDescription = null! }, "VoiceDescription" },
        { "a short text", Design with { AutoGenerateText = null, Text = new('x', 99) }, "Text" },
        { "a long text", Design with { AutoGenerateText = null, Text = new('x', 1001) }, "Text" },
        { "neither text nor a wish for one", Design with { AutoGenerateText = null }, "Text" },
        { "no text wished for", Design with { AutoGenerateText = false }, "Text" },
        { "a text and a wish for one", Design with { Text = new('x', 100) }, "Text" },
        { "too loud", Design with { Loudness = 1.1 }, "Loudness" },
        { "quality below -1", Design with { Quality = -1.1 }, "Quality" },
        { "negative seed of a design", Design with { Seed = -1 }, "Seed" },
        { "guidance above 100", Design with { GuidanceScale = 101 }, "GuidanceScale" },
        { "strength below 0", Design with { ModelId = VoiceDesignModel.ElevenTtvV3, PromptStrength = -0.1 }, "PromptStrength" },
        { "strength for the default model", Design with { PromptStrength = 0.5 }, "ModelId" },
        { "reference for a known other model", Design with { ModelId = VoiceDesignModel.ElevenMultilingualTtvV2, ReferenceAudio = new byte[] { 1 } }, "ModelId" },
        { "a model without a value", Design with { ModelId = default(VoiceDesignModel) }, "ModelId" },
        { "a description of 4 characters", Remix with { VoiceDescription = "deep" }, "VoiceDescription" },
        { "a remix without text", Remix with { AutoGenerateText = null }, "Text" },
        { "a remix with a strength above 1", Remix with { PromptStrength = 2 }, "PromptStrength" },
        { "a remix too quiet", Remix with { Loudness = -1.1 }, "Loudness" },
        { "previews of a short description", Preview with { VoiceDescription = "An old man." }, "VoiceDescription" },
        { "previews of a quality above 1", Preview with { Quality = 1.1 }, "Quality" },
        { "previews without text", Preview with { AutoGenerateText = null }, "Text" },
        { "a voice without a name", Voice with { VoiceName = " " }, "VoiceName" },
        { "a voice without a description", Voice with { VoiceDescription = "" }, "VoiceDescription" },
        { "a voice of no preview", Voice with { GeneratedVoiceId = "" }, "GeneratedVoiceId" },
        { "an empty page of voices", new ListVoicesRequest { PageSize = 0 }, "PageSize" },
        { "a huge page of voices", new ListVoicesRequest { PageSize = 101 }, "PageSize" },
        { "more voices than can be asked for", new ListVoicesRequest { VoiceIds = [.. Enumerable.Repeat("v", 101)] }, "VoiceIds" },
    };

    public static TheoryData<string, object> Good => new()
    {
        { "the least of speech", Speech with { Seed = 0, OptimizeStreamingLatency = 0, VoiceSettings = new() { Stability = 0, SimilarityBoost = 0, Style = 0, Speed = 0 } } },
        { "the most of speech", Speech with { Seed = uint.MaxValue, OptimizeStreamingLatency = 4, VoiceSettings = new() { Stability = 1, SimilarityBoost = 1, Style = 7, Speed = 7 } } },
        { "the shortest sound", Sound with { Duration = TimeSpan.FromSeconds(0.5), PromptInfluence = 0 } },
        { "the longest sound", Sound with { Duration = TimeSpan.FromSeconds(30), PromptInfluence = 1 } },
        { "the shortest design", Design with { VoiceDescription = new('x', 20), AutoGenerateText = null, Text = new('x', 100), Loudness = -1, Quality = -1, Seed = 0, GuidanceScale = 0 } },
        { "the longest design, in characters of two units each", Design with { VoiceDescription = Emoji(1000), AutoGenerateText = false, Text = Emoji(1000), Loudness = 1, Quality = 1, Seed = int.MaxValue, GuidanceScale = 100 } },
        { "a reference for the model that takes one", Design with { ModelId = VoiceDesignModel.ElevenTtvV3, ReferenceAudio = new byte[] { 1 }, PromptStrength = 1 } },
        { "a reference for a model of tomorrow", Design with { ModelId = "eleven_ttv_v4", ReferenceAudio = new byte[] { 1 }, PromptStrength = 0 } },
        { "the shortest remix", Remix with { VoiceDescription = "gruff", PromptStrength = 1 } },
        { "the longest history", new ListIsolationHistoryRequest { PageSize = 1000 } },
        { "the longest page of voices", new ListVoicesRequest { PageSize = 100, VoiceIds = [.. Enumerable.Repeat("v", 100)] } },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task An_invalid_argument_is_refused_before_anything_is_sent(string what, object request, string parameter)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(500));
        using var client = TestClient.Create(server.Address);

        var failure = await Record.ExceptionAsync(() => SendAsync(client, request));

        failure.Should().BeAssignableTo<ArgumentException>(what).Which.ParamName.Should().Be(parameter, what);
        server.Exchanges.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Good))]
    public async Task A_value_just_within_the_bounds_is_sent(string what, object request)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        using var client = TestClient.Create(server.Address);

        await SendAsync(client, request);

        server.Exchanges.Should().ContainSingle(what);
    }

    [Fact]
    public async Task Streams_of_WAV_are_refused_and_unknown_formats_are_not()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "ID3 and so on"));
        using var client = TestClient.Create(server.Address);
        AudioFormat[] wavs =
        [
            AudioFormat.WavAt8000Hz, AudioFormat.WavAt16000Hz, AudioFormat.WavAt22050Hz, AudioFormat.WavAt24000Hz, AudioFormat.WavAt32000Hz, AudioFormat.WavAt44100Hz, AudioFormat.WavAt48000Hz,
        ];

        foreach (var wav in wavs)
            await client.Awaiting(c => c.SpeechToSpeech.StreamAsync("v1", Speech with { OutputFormat = wav })).Should().ThrowAsync<ArgumentException>().WithParameterName("OutputFormat");
        server.Exchanges.Should().BeEmpty();
        await (await client.SpeechToSpeech.StreamAsync("v1", Speech with { OutputFormat = "wav_96000" })).DisposeAsync();
        await (await client.SpeechToSpeech.ConvertAsync("v1", Speech with { OutputFormat = AudioFormat.WavAt44100Hz })).DisposeAsync();

        server.Exchanges.Select(exchange => exchange.Target).Should().Equal("/v1/speech-to-speech/v1/stream?output_format=wav_96000", "/v1/speech-to-speech/v1?output_format=wav_44100");
    }

    [Fact]
    public async Task An_empty_request_is_refused()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(500));
        using var client = TestClient.Create(server.Address);

        Func<Task>[] calls =
        [
            () => client.SpeechToSpeech.ConvertAsync("v1", null!),
            () => client.SpeechToSpeech.StreamAsync("v1", null!),
            () => client.SoundEffects.GenerateAsync(null!),
            () => client.AudioIsolation.ConvertAsync(null!),
            () => client.AudioIsolation.StreamAsync(null!),
            () => client.TextToVoice.DesignAsync(null!),
            () => client.TextToVoice.RemixAsync("v1", null!),
            () => client.TextToVoice.CreatePreviewsAsync(null!),
            () => client.TextToVoice.CreateAsync(null!),
        ];

        foreach (var call in calls)
            await call.Should().ThrowAsync<ArgumentNullException>().WithParameterName("request");
        server.Exchanges.Should().BeEmpty();
    }

    private static string Emoji(int count) => string.Concat(Enumerable.Repeat("😀", count));

    private static async Task SendAsync(DubbingClient client, object request)
    {
        switch (request)
        {
            case SpeechToSpeechRequest speech:
                await (await client.SpeechToSpeech.StreamAsync("v1", speech)).DisposeAsync();
                break;
            case SoundEffectRequest sound:
                await (await client.SoundEffects.GenerateAsync(sound)).DisposeAsync();
                break;
            case AudioIsolationRequest isolation:
                await (await client.AudioIsolation.ConvertAsync(isolation)).DisposeAsync();
                break;
            case AudioIsolationStreamRequest isolation:
                await (await client.AudioIsolation.StreamAsync(isolation)).DisposeAsync();
                break;
            case ListIsolationHistoryRequest history:
                await client.AudioIsolation.ListHistoryAsync(history).GetAsyncEnumerator().MoveNextAsync();
                break;
            case DesignVoiceRequest design:
                await client.TextToVoice.DesignAsync(design);
                break;
            case RemixVoiceRequest remix:
                await client.TextToVoice.RemixAsync("v1", remix);
                break;
            case CreateVoicePreviewsRequest preview:
                await client.TextToVoice.CreatePreviewsAsync(preview);
                break;
            case CreateVoiceRequest voice:
                await client.TextToVoice.CreateAsync(voice);
                break;
            case ListVoicesRequest search:
                await client.Voices.ListAsync(search).GetAsyncEnumerator().MoveNextAsync();
                break;
        }
    }
}
