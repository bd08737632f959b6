using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ModelsLab.Dubbing;

/// <summary>The dub operations: creating and fetching dubs, and calling their webhooks.</summary>
internal sealed class DubOperations(EmulatorState state, ModelsLabErrors errors, WebhookOutbox webhooks)
{
    private readonly JobHandler _jobs = new(state, errors);
    private readonly JobJson _json = new(state, errors);

    public async Task<IResult> CreateAsync(Call call)
    {
        var request = Handlers.ReadJson(call, fields => DubRequest.Read(call, fields), found => errors.Invalid(call, found));
        var job = await _jobs.AcceptAsync(call, request).ConfigureAwait(false);
        if (request.Webhook is { } address)
            ScheduleWebhook(job, new Uri(address));

        return _json.ToResponse(job);
    }

    public IResult Fetch(Call call) => _json.ToResponse(_jobs.Find(call));

    /// <summary>Schedules the webhook for the time at which the dub is done. Only the loopback interface is called.</summary>
    private void ScheduleWebhook(DubJob job, Uri address)
    {
        if (address.IsLoopback)
        {
            var time = job.Schedule.DoneAt - job.Schedule.CreatedAt;
            var timer = state.TimeProvider.CreateTimer(_ => webhooks.SendUnsigned(address, _json.Event(job)), null, time, Timeout.InfiniteTimeSpan);
            state.Stopping.Register(timer.Dispose);
        }
    }
}
