using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ModelsLab.Dubbing;

/// <summary>Writes the status and the result of dubs.</summary>
internal sealed class JobJson(EmulatorState state, ModelsLabErrors errors)
{
    private const string Failed = "failed";

    private ModelsLabOptions Options => state.Options.ModelsLab;

    public Response ToResponse(DubJob job)
    {
        var now = state.TimeProvider.GetUtcNow();
        return Response.Json(job.IsRunningAt(now) ? Running(job, now) : job.Error is null ? Done(job) : Broken(job));
    }

    /// <summary>Creates the webhook event of a finished dub.</summary>
    public JsonObject Event(DubJob job)
    {
        var json = job.Error is null
            ? new JsonObject
            {
                ["status"] = "success",
                ["id"] = job.Id.DeepClone(),
                ["output"] = Links(job),
                ["generationTime"] = Seconds(job),
                ["meta"] = Meta(job),
            }
            : new JsonObject { ["status"] = Failed, ["id"] = job.Id.DeepClone(), ["message"] = job.Error };
        json["track_id"] = job.Request.TrackId?.DeepClone();
        return json;
    }

    private static double Seconds(DubJob job) => (job.Schedule.DoneAt - job.Schedule.CreatedAt).TotalSeconds;

    private JsonObject Running(DubJob job, DateTimeOffset now)
    {
        var left = (job.Schedule.DoneAt - now).TotalSeconds;
        return new JsonObject
        {
            ["status"] = "processing",
            ["tip"] = "The result can be had from fetch_result once it is ready.",
            ["eta"] = Options.FractionalEta ? left : (long)Math.Ceiling(left),
            ["message"] = "The request is being processed.",
            ["fetch_result"] = $"{job.ServiceUri}/v6/voice/fetch/{job.Id}",
            ["id"] = job.Id.DeepClone(),
            ["output"] = new JsonArray(),
            ["meta"] = Meta(job),
            ["future_links"] = Links(job),
        };
    }

    private JsonObject Done(DubJob job) => new()
    {
        ["status"] = "success",
        ["generationTime"] = Seconds(job),
        ["id"] = job.Id.DeepClone(),
        ["output"] = Links(job),
        ["proxy_links"] = Links(job),
        ["audio_time"] = job.Media.Seconds,
        ["meta"] = Meta(job),
    };

    private JsonObject Broken(DubJob job)
    {
        var json = errors.Body(Options.ReportsFailed ? Failed : "error", job.Error!);
        json["id"] = job.Id.DeepClone();
        return json;
    }

    private JsonArray Links(DubJob job) => new(state.Media.SignedUrl(job.Origin, job.Media));

    private JsonObject Meta(DubJob job)
    {
        var meta = job.Request.ToJson();
        if (Options.EchoesKey)
            meta["key"] = job.Key;

        return meta;
    }
}
