using DubbingSdk.Segmind;

namespace DubbingSdk.Tests.Replay;

/// <content>The calls of Segmind.</content>
internal sealed partial record TableCall
{
    private static IReadOnlyList<TableCall> OfSegmind =>
    [
        Of<SegmindClient>("segmind.SubmitAsync", "json1", (client, input) => client.SubmitAsync(SegmindDub, input.JsonOptions, input.Token), """{"request_id":"r1"}"""),
        Of<SegmindClient>("segmind.GetStatusAsync", "get", (client, input) => client.GetStatusAsync("r1", input.Options, input.Token), """{"status":"QUEUED"}"""),
        Of<SegmindClient>("segmind.GetResultAsync", "get", (client, input) => client.GetResultAsync("r1", input.Options, input.Token), """{"status":"QUEUED"}"""),
        Of<SegmindClient>("segmind.DubAsync", "sound1", async (client, input) => await (await client.DubAsync(SegmindDub, input.JsonOptions, input.Token)).DisposeAsync(), "ID3 and so on") with { AnswerType = "audio/mpeg" },
        Of<SegmindClient>("segmind.GetCreditsAsync", "get", (client, input) => client.GetCreditsAsync(input.Options, input.Token), """{"credits":1}"""),
        Of<SegmindClient>("segmind.UploadAssetAsync", "create", (client, input) => client.UploadAssetAsync(input.Media, input.Options, input.Token), """{"file_urls":["https://media.example/speech.wav"]}"""),
    ];

    private static SegmindDubRequest SegmindDub => new() { Source = MediaSource.FromUri(new Uri("https://media.example/source.mp4")), TargetLanguage = "es" };
}
