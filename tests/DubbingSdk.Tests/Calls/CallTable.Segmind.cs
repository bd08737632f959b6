using DubbingSdk.Segmind;

namespace DubbingSdk.Tests.Calls;

/// <content>Segmind.</content>
internal static partial class CallTable
{
    private static IEnumerable<EndpointCall> OfSegmind =>
    [
        Segmind<SegmindDubRequest>("CreateAsync", "json1", (client, request, call) => client.CreateAsync(request, call.Options, call.Token))
            .Full(() => EverySegmindDub)
            .Wire("submit", () => new() { Source = Welcome, TargetLanguage = "hi" })
            .Wire("submit-sample", () => SampleSegmindDub)
            .Wire("submit-every-field", () => EverySegmindDub)
            .Wire("submit-unknown-mode", () => new() { Source = At("https://media.example/welcome.mp4"), TargetLanguage = "hi", Mode = "telepathic" }),
        Segmind<SegmindDubRequest>("DubAsync", "sound1", (client, request, call) => client.DubAsync(request, call.Options, call.Token))
            .Full(() => EverySegmindDub)
            .Wire("dub", () => new() { Source = Welcome, TargetLanguage = "hi" })
            .Wire("dub-every-field", () => EverySegmindDub),
        Segmind<object>("GetStatusAsync", "get", (client, _, call) => client.GetStatusAsync(call["request_id"], call.Options, call.Token))
            .Wire("get-status")
            .Wire("get-status-odd-id", ("request_id", "a/b?c#d é"))
            .Seen<SegmindDubResult>(SegmindDub),
        Segmind<object>("GetResultAsync", "get", (client, _, call) => client.GetResultAsync(call["request_id"], call.Options, call.Token))
            .Wire("get-result")
            .Seen<SegmindDubResult>(SegmindDub),
        Segmind<object>("GetCreditsAsync", "get", (client, _, call) => client.GetCreditsAsync(call.Options, call.Token))
            .Wire("get-credits"),
        Segmind<MediaSource>("UploadAssetAsync", "create", (client, source, call) => client.UploadAssetAsync(source, call.Options, call.Token))
            .Plain(input => input.Media)
            .Full(() => Wav("source.wav"))
            .Wire("upload-asset", () => Wav("hello.wav"))
            .Wire("upload-video", () => Wav("hello.mov")),
    ];

    private static SegmindDubRequest SampleSegmindDub => new()
    {
        Source = At("https://media.example/welcome.mp4"),
        TargetLanguage = "hi",
        SourceLanguage = "en",
        SpeakerCount = 1,
        HighestResolution = true,
        DropBackgroundAudio = false,
        UseProfanityFilter = false,
        DisableVoiceCloning = false,
        Mode = SegmindDubMode.Automatic,
    };

    private static SegmindDubRequest EverySegmindDub => new()
    {
        Source = At("https://media.example/Grüße.mp4"),
        TargetLanguage = "fil",
        SourceLanguage = "auto",
        SpeakerCount = 0,
        Start = TimeSpan.FromSeconds(5),
        End = TimeSpan.FromSeconds(1250),
        HighestResolution = false,
        DropBackgroundAudio = true,
        UseProfanityFilter = true,
        DisableVoiceCloning = true,
        CsvFile = At("https://media.example/script.csv"),
        ForegroundAudioFile = At("https://media.example/voices.wav"),
        BackgroundAudioFile = At("https://media.example/music.wav"),
        TargetAccent = "british",
        Mode = SegmindDubMode.Manual,
        CsvFrameRate = 29.97,
    };

    private static EndpointCall<TRequest> Segmind<TRequest>(string method, string column, Func<SegmindClient, TRequest, CallArguments, Task> start)
        where TRequest : class =>
        Of($"segmind.{method}", column, start);

    private static object SegmindDub(SegmindDubResult dub) => new { Dub = dub, Address = dub.FindOutput() };
}
