using System.Globalization;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.Segmind.Dubbing;

/// <summary>Writes the status and the result of jobs.</summary>
internal sealed class JobJson(EmulatorState state)
{
    private const string FailedStatus = "FAILED";

    private SegmindOptions Options => state.Options.Segmind;

    public static Response Accepted(Call call, DubJob job)
    {
        var json = Begin(call, job, "QUEUED");
        json["poll_url"] = $"{call.ServiceUri}/v1/requests/{job.Id}";
        return Response.Json(json);
    }

    public Response Status(Call call, DubJob job) => ToResponse(call, job, _ => { });

    public Response Result(Call call, DubJob job) => ToResponse(call, job, json => Fill(call, job, json));

    private static JsonObject Begin(Call call, DubJob job, string status) => new()
    {
        ["request_id"] = job.Id,
        ["status"] = status,
        ["status_url"] = $"{call.ServiceUri}/v2/requests/{job.Id}/status",
        ["response_url"] = $"{call.ServiceUri}/v2/requests/{job.Id}",
    };

    private Response ToResponse(Call call, DubJob job, Action<JsonObject> fill)
    {
        var now = state.TimeProvider.GetUtcNow();
        var status = job.StatusAt(now);
        if (status is FailedStatus)
            return Failed(job);

        var json = Begin(call, job, status);
        if (now >= job.Schedule.DoneAt)
        {
            json["metrics"] = Metrics(job);
            fill(json);
        }

        return Response.Json(json);
    }

    private Response Failed(DubJob job) => Response.Json(
        new JsonObject { ["status"] = FailedStatus, ["request_id"] = job.Id, ["error"] = job.Error, ["metrics"] = Metrics(job) },
        Options.FailsWithOk ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static JsonObject Metrics(DubJob job)
    {
        var metrics = new JsonObject
        {
            ["inference_time"] = job.WorkSeconds,
            ["queue_time"] = job.QueueSeconds,
            ["total_time"] = job.QueueSeconds + job.WorkSeconds,
            ["retry_count"] = 0,
        };
        if (job.Error is null)
        {
            metrics["cost"] = job.Cost;
            metrics["remaining_credits"] = job.RemainingCredits;
        }

        return metrics;
    }

    private void Fill(Call call, DubJob job, JsonObject json)
    {
        var url = state.Media.SignedUrl(call.Context.Request, job.Media, Options.FileLifetime);
        json["output"] = Options.OutputPlace switch
        {
            SegmindOutputPlace.Output => url,
            SegmindOutputPlace.OutputUrl => new JsonObject { ["url"] = url },
            SegmindOutputPlace.OutputVideoUrl => new JsonObject { ["video_url"] = url },
            _ => null,
        };
        if (Options.OutputPlace is SegmindOutputPlace.Video or SegmindOutputPlace.Audio)
            json[Options.OutputPlace is SegmindOutputPlace.Video ? "video" : "audio"] = Media(job, url);
    }

    private static JsonObject Media(DubJob job, string url)
    {
        using var content = job.Media.Open();
        return new JsonObject
        {
            ["url"] = url,
            ["content_type"] = job.Media.ContentType,
            ["file_name"] = job.Media.FileName,
            ["file_size"] = content.Length.ToString(CultureInfo.InvariantCulture),
        };
    }
}
