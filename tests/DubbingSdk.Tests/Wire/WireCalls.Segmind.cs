using DubbingSdk.Segmind;

namespace DubbingSdk.Tests.Wire;

/// <content>The calls of Segmind.</content>
internal static partial class WireCalls
{
    private static readonly string RequestId = WirePlaceholders.OfSdk["request_id"];

    private static Dictionary<string, Func<SegmindClient, Task<(string Root, object Seen)>>> OfSegmind => new()
    {
        ["submit"] = client => SubmitAsync(client, PlainSegmindDub),
        ["submit-sample"] = client => SubmitAsync(client, new()
        {
            Source = MediaSource.FromUri(new Uri("https://media.example/welcome.mp4")),
            TargetLanguage = "hi",
            SourceLanguage = "en",
            NumSpeakers = 1,
            HighestResolution = true,
            DropBackgroundAudio = false,
            UseProfanityFilter = false,
            DisableVoiceCloning = false,
            Mode = SegmindDubMode.Automatic,
        }),
        ["submit-every-field"] = client => SubmitAsync(client, EverySegmindField),
        ["submit-unknown-mode"] = client => SubmitAsync(client, new() { Source = MediaSource.FromUri(new Uri("https://media.example/welcome.mp4")), TargetLanguage = "hi", Mode = "telepathic" }),
        ["dub"] = client => MediaAsync(client.DubAsync(PlainSegmindDub)),
        ["dub-every-field"] = client => MediaAsync(client.DubAsync(EverySegmindField)),
        ["get-status"] = async client => SeeSegmind(await client.GetStatusAsync(RequestId)),
        ["get-status-odd-id"] = async client => SeeSegmind(await client.GetStatusAsync("a/b?c#d é")),
        ["get-result"] = async client => SeeSegmind(await client.GetResultAsync(RequestId)),
        ["get-credits"] = async client => ("value", (await client.GetCreditsAsync()).Value),
        ["upload-asset"] = async client => ("value", (await client.UploadAssetAsync(Wav("hello.wav"))).Value),
        ["upload-video"] = async client => ("value", (await client.UploadAssetAsync(Wav("hello.mov"))).Value),
    };

    private static SegmindDubRequest PlainSegmindDub => new() { Source = MediaSource.FromUri(new Uri("https://media.example/welcome.mp4?lang=en&part=1")), TargetLanguage = "hi" };

    private static SegmindDubRequest EverySegmindField => new()
    {
        Source = MediaSource.FromUri(new Uri("https://media.example/Grüße.mp4")),
        TargetLanguage = "fil",
        SourceLanguage = "auto",
        NumSpeakers = 0,
        StartTime = TimeSpan.FromSeconds(5),
        EndTime = TimeSpan.FromSeconds(1250),
        HighestResolution = false,
        DropBackgroundAudio = true,
        UseProfanityFilter = true,
        DisableVoiceCloning = true,
        CsvFile = MediaSource.FromUri(new Uri("https://media.example/script.csv")),
        ForegroundAudioFile = MediaSource.FromUri(new Uri("https://media.example/voices.wav")),
        BackgroundAudioFile = MediaSource.FromUri(new Uri("https://media.example/music.wav")),
        TargetAccent = "british",
        Mode = SegmindDubMode.Manual,
        CsvFps = 29.97,
    };

    private static async Task<(string Root, object Seen)> SubmitAsync(SegmindClient client, SegmindDubRequest request) => ("value", await client.SubmitAsync(request));

    private static (string Root, object Seen) SeeSegmind(SegmindDubResult dub) => ("value", new { Dub = dub, Address = dub.FindOutput() });
}
