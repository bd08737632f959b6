using DubbingSdk.Segmind;

namespace DubbingSdk.Tests.Conformance;

/// <content>The dubs and the account of Segmind.</content>
internal sealed partial record DrivenCall
{
    private static IReadOnlyList<DrivenCall> OfSegmind =>
    [
        Segmind("SubmitAsync", EverySegmindDub, client => client.SubmitAsync(EverySegmindDub)),
        Segmind("GetStatusAsync", null, client => client.GetStatusAsync("request_id")),
        Segmind("GetResultAsync", null, client => client.GetResultAsync("request_id")),
        Segmind("DubAsync", EverySegmindDub, async client => await (await client.DubAsync(EverySegmindDub)).DisposeAsync()),
        Segmind("GetCreditsAsync", null, client => client.GetCreditsAsync()),
        Segmind("UploadAssetAsync", null, client => client.UploadAssetAsync(Wav("source.wav"))),
    ];

    private static SegmindDubRequest EverySegmindDub => new()
    {
        Source = MediaSource.FromUri(new Uri("https://media.example/source.mp4")),
        TargetLanguage = "es",
        SourceLanguage = "en",
        NumSpeakers = 2,
        StartTime = TimeSpan.FromSeconds(1),
        EndTime = TimeSpan.FromSeconds(2),
        HighestResolution = true,
        DropBackgroundAudio = true,
        UseProfanityFilter = true,
        DisableVoiceCloning = true,
        CsvFile = MediaSource.FromUri(new Uri("https://media.example/script.csv")),
        ForegroundAudioFile = MediaSource.FromUri(new Uri("https://media.example/voices.wav")),
        BackgroundAudioFile = MediaSource.FromUri(new Uri("https://media.example/music.wav")),
        TargetAccent = "mexican",
        Mode = SegmindDubMode.Manual,
        CsvFps = 29.97,
    };

    private static DrivenCall Segmind(string method, object? request, Func<SegmindClient, Task> invokeAsync) => Of($"segmind.{method}", request, invokeAsync);
}
