using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Faults;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.Hosting;

/// <summary>Processes every request: recording, faults, authorization, reading the body, and the operation.</summary>
internal sealed class RequestPipeline(EmulatorState state, FaultPlan faults, IReadOnlyList<IEmulatedService> services)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = state.TimeProvider.GetTimestamp();
        var service = services.First(candidate => context.Request.Path.StartsWithSegments(candidate.Prefix, StringComparison.Ordinal));
        var call = Begin(context, service);
        try
        {
            await RespondOrFaultAsync(call, service).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            call.Abort();
        }
        finally
        {
            service.EndRequest();
            call.Recorded.Elapsed = state.TimeProvider.GetElapsedTime(started);
            state.Options.OnRequest?.Invoke(call.Recorded);
        }
    }

    private Call Begin(HttpContext context, IEmulatedService service)
    {
        var operation = context.GetEndpoint()?.Metadata.GetMetadata<Operation>();
        var recorded = RequestRecorder.Record(context, operation, state);
        var call = new Call(context, operation, recorded, service, state);
        call.Identify(service.ReadKey(context.Request));
        state.Requests.Add(recorded);
        context.Response.OnStarting(() =>
        {
            recorded.StatusCode = recorded.IsAborted ? null : context.Response.StatusCode;
            return Task.CompletedTask;
        });
        service.BeginRequest();
        service.SetHeaders(context);
        return call;
    }

    private async Task RespondOrFaultAsync(Call call, IEmulatedService service)
    {
        if (faults.Take(call.Recorded) is not { } fault)
        {
            await RespondAsync(call, service).ConfigureAwait(false);
            return;
        }

        call.Recorded.Faulted = true;
        var faulted = new FaultedCall(fault, call, service, state, () => RespondAsync(call, service));
        await fault.Action.ApplyAsync(faulted).ConfigureAwait(false);
    }

    private static async Task RespondAsync(Call call, IEmulatedService service)
    {
        var result = call.Operation is { } operation
            ? service.Reject(call) ?? await RunAsync(call, operation).ConfigureAwait(false)
            : await NotFoundAsync(call, service).ConfigureAwait(false);
        await result.ExecuteAsync(call.Context).ConfigureAwait(false);
    }

    private static async Task<IResult> RunAsync(Call call, Operation operation)
    {
        await call.ReadBodyAsync().ConfigureAwait(false);
        call.Recorded.UnknownFields = RequestRecorder.UnknownFields(call, operation);
        try
        {
            return await operation.Handler(call).ConfigureAwait(false);
        }
        catch (RejectedException rejected)
        {
            return rejected.Response;
        }
    }

    private static async Task<IResult> NotFoundAsync(Call call, IEmulatedService service)
    {
        if (call.Context.GetEndpoint()?.RequestDelegate is not { } methodNotAllowed)
            return service.Error(call.Context, StatusCodes.Status404NotFound);

        await methodNotAllowed(call.Context).ConfigureAwait(false);
        return service.Error(call.Context, StatusCodes.Status405MethodNotAllowed);
    }
}
