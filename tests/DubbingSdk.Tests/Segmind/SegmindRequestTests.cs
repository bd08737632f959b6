using System.Text.Json.Nodes;
using DubbingSdk.Segmind;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Segmind;

public class SegmindRequestTests
{
    private static readonly MediaSource Csv = MediaSource.FromUri(new Uri("https://media.example/script.csv"));

    private static readonly MediaSource Audio = MediaSource.FromUri(new Uri("https://media.example/voice.wav"));

    [Fact]
    public async Task A_member_that_is_not_set_is_not_sent()
    {
        var sent = await SendAsync(SegmindDubs.Request);

        JsonNode.DeepEquals(sent, new JsonObject { ["source_url"] = "https://media.example/talk.mp4", ["target_lang"] = "es" }).Should().BeTrue("{0} was sent", sent);
    }

    [Fact]
    public async Task Everything_that_is_set_is_sent()
    {
        var sent = await SendAsync(new SegmindDubRequest
        {
            Source = MediaSource.FromUri(new Uri("https://media.example/a talk.mp4?sig=a%2Fb")),
            TargetLanguage = "fil",
            SourceLanguage = "auto",
            SpeakerCount = 0,
            Start = TimeSpan.FromSeconds(5),
            End = TimeSpan.FromMinutes(2),
            HighestResolution = false,
            DropBackgroundAudio = true,
            UseProfanityFilter = false,
            DisableVoiceCloning = true,
            CsvFile = Csv,
            ForegroundAudioFile = Audio,
            BackgroundAudioFile = Audio,
            TargetAccent = "british",
            Mode = SegmindDubMode.Manual,
            CsvFrameRate = 23.976,
        });

        var expected = new JsonObject
        {
            ["source_url"] = "https://media.example/a%20talk.mp4?sig=a%2Fb",
            ["target_lang"] = "fil",
            ["source_lang"] = "auto",
            ["num_speakers"] = 0,
            ["start_time"] = 5,
            ["end_time"] = 120,
            ["highest_resolution"] = false,
            ["drop_background_audio"] = true,
            ["use_profanity_filter"] = false,
            ["disable_voice_cloning"] = true,
            ["csv_file_url"] = "https://media.example/script.csv",
            ["foreground_audio_url"] = "https://media.example/voice.wav",
            ["background_audio_url"] = "https://media.example/voice.wav",
            ["target_accent"] = "british",
            ["mode"] = "manual",
            ["csv_fps"] = 23.976,
        };
        JsonNode.DeepEquals(sent, expected).Should().BeTrue("{0} was sent", sent);
        sent["start_time"]!.ToJsonString().Should().Be("5", "the service takes whole seconds");
    }

    public static TheoryData<string, SegmindDubRequest, string, string> ValidationErrors
    {
        get
        {
            var request = SegmindDubs.Request;
            var file = MediaSource.FromFile("talk.mp4");
            var stream = MediaSource.FromStream(new MemoryStream([1]), "talk.mp4");
            return new()
            {
                { "a file", request with { Source = file }, "Source", "*UploadAssetAsync*" },
                { "a stream", request with { Source = stream }, "Source", "*UploadAssetAsync*" },
                { "a CSV file", request with { CsvFile = file, Mode = SegmindDubMode.Manual }, "CsvFile", "*UploadAssetAsync*" },
                { "a foreground file", request with { CsvFile = Csv, ForegroundAudioFile = file, Mode = SegmindDubMode.Manual }, "ForegroundAudioFile", "*UploadAssetAsync*" },
                { "a background file", request with { CsvFile = Csv, BackgroundAudioFile = file, Mode = SegmindDubMode.Manual }, "BackgroundAudioFile", "*UploadAssetAsync*" },
                { "no source", request with { Source = null! }, "Source", "*FromUri*" },
                { "no language", request with { TargetLanguage = null! }, "TargetLanguage", "*language code*" },
                { "a language by its name", request with { TargetLanguage = "Spanish" }, "TargetLanguage", "*language code*" },
                { "auto as target", request with { TargetLanguage = "auto" }, "TargetLanguage", "*language code*" },
                { "a source language by its name", request with { SourceLanguage = "English" }, "SourceLanguage", "*auto*" },
                { "fewer than no speakers", request with { SpeakerCount = -1 }, "SpeakerCount", "*negative*" },
                { "a part of a second", request with { Start = TimeSpan.FromSeconds(0.5) }, "Start", "*whole*" },
                { "a time before the start", request with { End = TimeSpan.FromSeconds(-1) }, "End", "*whole*" },
                { "an end before the start", request with { Start = TimeSpan.FromSeconds(9), End = TimeSpan.FromSeconds(9) }, "End", "*after Start*" },
                { "an end at the start of the source", request with { End = TimeSpan.Zero }, "End", "*after Start*" },
                { "a CSV without the mode", request with { CsvFile = Csv }, "Mode", "*go together*" },
                { "a CSV in automatic mode", request with { CsvFile = Csv, Mode = SegmindDubMode.Automatic }, "Mode", "*go together*" },
                { "the mode without a CSV", request with { Mode = SegmindDubMode.Manual }, "Mode", "*go together*" },
                { "speech without a CSV", request with { ForegroundAudioFile = Audio, Mode = SegmindDubMode.Manual }, "CsvFile", "*go with a CsvFile*" },
                { "noise without a CSV", request with { BackgroundAudioFile = Audio }, "CsvFile", "*go with a CsvFile*" },
                { "a mode without a value", request with { Mode = default(SegmindDubMode) }, "Mode", "*no value*" },
                { "no frames per second", request with { CsvFrameRate = 0 }, "CsvFrameRate", "*more than 0*" },
                { "endless frames per second", request with { CsvFrameRate = double.PositiveInfinity }, "CsvFrameRate", "*more than 0*" },
            };
        }
    }

    [Theory]
    [MemberData(nameof(ValidationErrors))]
    public async Task An_invalid_request_is_refused_before_anything_is_sent(string error, SegmindDubRequest request, string parameter, string advice)
    {
        await using var server = LoopbackServer.Start(SegmindDubs.AcceptAsync);
        using var client = SegmindDubs.Client(server);

        var submit = () => client.CreateAsync(request);
        var dub = () => client.DubAsync(request);

        (await submit.Should().ThrowAsync<ArgumentException>(error)).WithParameterName(parameter).WithMessage(advice);
        (await dub.Should().ThrowAsync<ArgumentException>(error)).WithParameterName(parameter).WithMessage(advice);
        server.Exchanges.Should().BeEmpty();
    }

    private static async Task<JsonNode> SendAsync(SegmindDubRequest request)
    {
        await using var server = LoopbackServer.Start(SegmindDubs.AcceptAsync);
        using var client = SegmindDubs.Client(server);
        await client.CreateAsync(request);

        var exchange = server.Exchanges.Should().ContainSingle().Subject;
        exchange.Method.Should().Be("POST");
        exchange.Target.Should().Be("/v2/dubbing");
        exchange.Header("Content-Type").Should().Be("application/json");
        exchange.Header("x-api-key").Should().Be(TestClient.Key);
        return JsonNode.Parse(exchange.Body)!;
    }
}
