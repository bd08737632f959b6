using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;


namespace DubbingSdk.Emulator.ModelsLab.Dubbing;

/// <summary>Dubs: ordered, fetched, and announced to their webhooks.</summary>
internal sealed class DubOperations(EmulatorState state, ModelsLabErrors errors, WebhookOutbox webhooks)
{
    private readonly JobHandler _desk = new(state, errors);
    private readonly JobJson _json = new(state, errors);

    public async Task<IResult> CreateAsync(Call call)
    {
        var order = Handlers.ReadJson(call, fields => DubRequest.Read(call, fields), found => errors.Invalid(call, found));
        var job = await _desk.AcceptAsync(call, order).ConfigureAwait(false);
        if (order.Webhook is { } address)
            Announce(job, new Uri(address));

        return _json.ToAnswer(job);
    }

    public IResult Fetch(Call call) => _json.ToAnswer(_desk.Find(call));

    /// <summary>Tells a webhook when the dub is done, whether anybody asks or not. Nothing outside the loopback interface is called.</summary>
    private void Announce(DubJob job, Uri address)
    {
        if (address.IsLoopback)
        {
            var time = job.Schedule.DoneAt - job.Schedule.CreatedAt;
            var timer = state.Clock.CreateTimer(_ => webhooks.SendUnsigned(address, _json.Event(job)), null, time, Timeout.InfiniteTimeSpan);
            state.Stopping.Register(timer.Dispose);
        }
    }
}
