using System.Net.Http.Json;
using DubbingSdk.Emulator;

namespace DubbingSdk.Tests.Wire;

/// <content>The states of Segmind.</content>
internal sealed partial class EmulatorFixture
{
    private static SegmindOptions SegmindOf(string? given) => given switch
    {
        "model without a queue" => new() { HasQueue = false },
        "service that takes bearer tokens" => new() { AcceptsBearer = true },
        "team limit reached" => new() { IsTeamLimitReached = true },
        "two requests a minute, both made" => new() { RequestsPerMinute = 2 },
        "failed dub, told with 200" => new() { FailsWithOk = true, RequestLifetime = null },
        "completed dub, in output.url" => new() { OutputPlace = SegmindOutputPlace.OutputUrl, RequestLifetime = null },
        "completed dub, in output.video_url" => new() { OutputPlace = SegmindOutputPlace.OutputVideoUrl, RequestLifetime = null },
        "completed dub, in video.url" => new() { OutputPlace = SegmindOutputPlace.Video, RequestLifetime = null },
        "completed dub, in audio.url" => new() { OutputPlace = SegmindOutputPlace.Audio, RequestLifetime = null },
        "media that are called an image" => new() { DeclaredType = "image/jpeg" },
        "media that are told by their address" => new() { ReturnsJson = true },
        "forgotten dub" => new(),
        _ => new() { RequestLifetime = null },
    };

    private async Task PrepareSegmindAsync(string given)
    {
        switch (given)
        {
            case "queued dub":
                await SubmitSegmindAsync();
                break;
            case "dub at work":
                await SubmitSegmindAsync();
                _time.Advance(2.5 * Stage);
                break;
            case "two requests a minute, both made":
                await SubmitSegmindAsync();
                await RequestAsync(HttpMethod.Get, $"/v2/requests/{Placeholders["request_id"]}/status");
                break;
            case "forgotten dub":
            case { } completed when completed.StartsWith("completed dub", StringComparison.Ordinal):
                await SubmitSegmindAsync();
                _time.Advance(LongEnough);
                break;
            case { } failed when failed.StartsWith("failed dub", StringComparison.Ordinal):
                _emulator.FailNext("No speech was found in the source.");
                await SubmitSegmindAsync();
                _time.Advance(LongEnough);
                break;
            case NoCredits or "team limit reached" or "model without a queue" or "service that takes bearer tokens" or "media that are called an image" or "media that are told by their address":
                break;
            default:
                throw new InvalidOperationException($"Say how the emulator comes to '{given}'.");
        }
    }

    private async Task SubmitSegmindAsync()
    {
        var submitted = await RequestAsync(HttpMethod.Post, "/v2/dubbing", JsonContent.Create(new { source_url = "https://media.example/welcome.mp4", target_lang = "hi" }));
        Placeholders = Placeholders.With("request_id", submitted["request_id"]);
    }
}
