using System.Globalization;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.Segmind.Dubbing;

/// <summary>The operations of the model <c>dubbing</c>: version 1 blocks, version 2 queues.</summary>
internal sealed class DubOperations(EmulatorState state)
{
    private const string First = SegmindRoutes.Root + "/v1";
    private const string Second = SegmindRoutes.Root + "/v2";

    private readonly JobHandler _jobs = new(state);
    private readonly JobJson _json = new(state);

    private SegmindOptions Options => state.Options.Segmind;

    public IReadOnlyList<Operation> All =>
    [
        new("POST", First + "/dubbing", BlockAsync) { Json = DubRequest.Fields },
        new("POST", Second + "/dubbing", SubmitAsync) { Json = DubRequest.Fields },
        new("GET", Second + "/requests/{request_id}/status", Handlers.Of(call => _json.Status(call, _jobs.Find(call)))),
        new("GET", Second + "/requests/{request_id}", Handlers.Of(call => _json.Result(call, _jobs.Find(call)))),
        new("GET", First + "/requests/{request_id}", Handlers.Of(call => _json.Result(call, _jobs.Find(call)))),
        new("GET", First + "/get-user-credits", Handlers.Of(_ => Credits())),
    ];

    private async Task<IResult> SubmitAsync(Call call) => Options.HasQueue
        ? JobJson.Accepted(call, await _jobs.AcceptAsync(call).ConfigureAwait(false))
        : throw SegmindErrors.NotFound("Model not found");

    private async Task<IResult> BlockAsync(Call call)
    {
        var job = await _jobs.AcceptAsync(call).ConfigureAwait(false);
        var time = job.Schedule.DoneAt - job.Schedule.CreatedAt;
        await state.DelayAsync(time, call.Aborted).ConfigureAwait(false);
        if (job.Error is not null)
            return SegmindErrors.Create(StatusCodes.Status500InternalServerError, job.Error);

        SetHeaders(call.Context.Response.Headers, job, time);
        return Options.ReturnsJson
            ? _json.Result(call, job)
            : Results.Stream(job.Media.Open(), Options.DeclaredType ?? job.Media.ContentType);
    }

    private static void SetHeaders(IHeaderDictionary headers, DubJob job, TimeSpan time)
    {
        headers["x-request-id"] = job.Id;
        headers["x-cost"] = job.Cost.ToString(CultureInfo.InvariantCulture);
        headers["x-remaining-credits"] = job.RemainingCredits.ToString(CultureInfo.InvariantCulture);
        headers["x-generation-time"] = time.TotalSeconds.ToString(CultureInfo.InvariantCulture);
    }

    private Response Credits() => Response.Json(new JsonObject { ["credits"] = state.Credits.Remaining, ["free-credits"] = 0 });
}
