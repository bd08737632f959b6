using System.Globalization;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;
using Microsoft.AspNetCore.Http.Features;

namespace DubbingSdk.Emulator.Faults;

/// <summary>A request that gets a fault, with the actions that a fault can take.</summary>
internal sealed class FaultedCall(Fault fault, Call call, IEmulatedService service, EmulatorState state, Func<Task> respond)
{
    public Fault Fault => fault;

    public HttpContext Context => call.Context;

    /// <summary>Handles the request as if there were no fault.</summary>
    public Task RespondAsync() => respond();

    /// <summary>Reads the body and handles the request without sending its response, as the fault requires.</summary>
    public async Task HandleWithoutResponseAsync()
    {
        if (fault.ReadsBody)
            await call.ReadBodyAsync().ConfigureAwait(false);
        if (fault.HandlesRequest)
            await RunWithoutResponseAsync().ConfigureAwait(false);
    }

    public IResult DefaultError(int status) => service.Error(Context, status);

    public void AddHeaders()
    {
        var headers = Context.Response.Headers;
        foreach (var (name, value) in fault.Headers)
            headers[name] = value;

        if (fault.RetryAfter is { } delay)
            headers.RetryAfter = Math.Ceiling(delay.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (fault.RetryAfterDate is { } date)
            headers.RetryAfter = date.ToString("R", CultureInfo.InvariantCulture);
        if (fault.RateLimitReset is { } reset)
            headers["X-RateLimit-Reset"] = reset.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Waits on the emulator's time provider; without a duration until the client disconnects or the emulator stops.</summary>
    public async Task StallAsync(TimeSpan? duration)
    {
        try
        {
            await state.DelayAsync(duration ?? Timeout.InfiniteTimeSpan, call.Aborted).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw Reset();
        }
    }

    /// <summary>Resets the connection and ends the request.</summary>
    public Exception Reset()
    {
        call.Abort();
        return new IOException("The fault has reset the connection.");
    }

    private async Task RunWithoutResponseAsync()
    {
        var visible = Context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        Context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        await respond().ConfigureAwait(false);
        Context.Features.Set(visible);
        Context.Response.Clear();
        service.SetHeaders(Context);
    }
}
