using System.Diagnostics;
using System.Net;
namespace DubbingSdk;

/// <summary>Slow work of a service: can be polled, waited for, left, and resumed by its <see cref="Id"/>. Safe for concurrent use.</summary>
/// <typeparam name="T">The work, as the service reports it.</typeparam>
/// <remarks>
/// A call returns a <see cref="DubbingResponse{T}"/>; a wait returns the value. <see cref="UpdateAsync"/> is one call, so that it returns the response.
/// <see cref="WaitForCompletionAsync"/> makes many, so that it returns the finished work itself. What the last response stated besides is in
/// <see cref="Metadata"/>, what the response to the creation stated in <see cref="CreatedMetadata"/>.
/// </remarks>
[DebuggerDisplay("{Id}: {Status}")]
public abstract class DubbingOperation<T>
    where T : class
{
    /// <summary>The ids of an operation that a mocking library created.</summary>
    private protected const string MockedId = "mocked";

    private static readonly TimeSpan NotFoundGrace = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestFirstDelay = TimeSpan.FromHours(1);

    private readonly ClientContext? _settings;
    private readonly TimeSpan? _expected;
    private readonly long? _createdAt;
    private readonly DubbingResponseMetadata? _created;
    private readonly object _gate = new();
    private OperationState<T>? _state;

    /// <summary>Creates an operation without a service behind it, for mocking.</summary>
    protected DubbingOperation() => Id = MockedId;

    private protected DubbingOperation(string id, DubbingResponseMetadata? created)
    {
        Id = id;
        _created = created;
    }

    private protected DubbingOperation(string id, ClientContext settings, bool isNew, TimeSpan? expected, DubbingResponseMetadata? created)
        : this(id, created)
    {
        _settings = settings;
        _expected = expected;
        _createdAt = isNew ? settings.TimeProvider.GetTimestamp() : null;
    }

    /// <summary>All that is needed to resume the work later or elsewhere, as one URL-safe text. Keep it: it leads back to what was billed.</summary>
    public virtual string Id { get; }

    /// <summary>The last status seen, as the service names it; <see langword="null"/> before a response stated one.</summary>
    public virtual string? Status => Volatile.Read(ref _state)?.Status;

    /// <summary>Whether the work is terminal, completed or failed, according to the last response seen.</summary>
    public virtual bool HasCompleted => Volatile.Read(ref _state)?.IsTerminal ?? false;

    /// <summary>The last response that describes the work, whatever the status; <see langword="null"/> before there was one.</summary>
    public virtual DubbingResponse<T>? Latest => Volatile.Read(ref _state)?.Value;

    /// <summary>Status, request id, cost and headers of the last response: a poll, or before the first one the creation; <see langword="null"/> before there was one.</summary>
    public virtual DubbingResponseMetadata? Metadata => Latest?.Metadata ?? CreatedMetadata;

    /// <summary>Status, request id, cost and headers of the response that created the work; <see langword="null"/> for a resumed operation.</summary>
    public virtual DubbingResponseMetadata? CreatedMetadata => _created;

    /// <summary>The cost of the work, in the unit of the service, as far as it has reported it; <see langword="null"/> if it has not.</summary>
    /// <remarks>
    /// The cost that the service states for the finished work, where it does; otherwise the <see cref="DubbingResponseMetadata.Cost"/> of the creation;
    /// otherwise the last one above zero that a poll stated. A resumed operation knows what its polls have reported.
    /// </remarks>
    public virtual decimal? Cost => Volatile.Read(ref _state)?.Cost ?? CreationCost ?? Volatile.Read(ref _state)?.PolledCost;

    /// <summary>The finished work, as the service reports it.</summary>
    /// <exception cref="InvalidOperationException">The work is not terminal, according to the last response seen.</exception>
    /// <exception cref="DubbingFailedException">The work failed.</exception>
    public virtual T Value
    {
        get
        {
            var state = Volatile.Read(ref _state);
            if (state is not { IsTerminal: true })
                throw new InvalidOperationException($"The operation '{Id}' has not completed yet (status: {state?.Status ?? "not polled"}). Await WaitForCompletionAsync first.");
            if (state.Failure is { } failure)
                throw failure;
            return state.Value;
        }
    }

    /// <summary>Polls the status once. Failed work does not throw here.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The response. Once the work is terminal, the last one: nothing is sent any more.</returns>
    public virtual async Task<DubbingResponse<T>> UpdateAsync(CancellationToken cancellationToken = default)
    {
        if (Volatile.Read(ref _state) is { IsTerminal: true } terminal)
            return terminal.Value;

        var seen = await FetchAsync(cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            if (_state is not { IsTerminal: true })
                _state = seen.After(_state);
            return _state.Value;
        }
    }

    /// <summary>Polls until the work is terminal. Cancelling ends the wait, never the work.</summary>
    /// <param name="options">How often to poll and how long to wait.</param>
    /// <param name="progress">Receives a report before the first poll and after each.</param>
    /// <param name="cancellationToken">Cancels the wait, never the work.</param>
    /// <returns>The finished work. The last response is in <see cref="Latest"/>, its metadata in <see cref="Metadata"/>.</returns>
    /// <exception cref="DubbingFailedException">The work failed.</exception>
    /// <exception cref="DubbingWaitTimeoutException">The <see cref="PollingOptions.Timeout"/> ran out; the work continues.</exception>
    /// <exception cref="DubbingStalledException">The service reports no failure of such work, and nothing has changed for <see cref="PollingOptions.NoProgressTimeout"/>.</exception>
    /// <exception cref="DubbingApiException">The service refuses to report the status, and another poll would not help.</exception>
    /// <remarks>A poll that meets a transient failure does not end the wait. A status that this version does not know counts as in progress.</remarks>
    public virtual async Task<T> WaitForCompletionAsync(
        PollingOptions? options = null, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= new PollingOptions();
        options.Check();
        if (_settings is null)
            return CompleteWithoutService(progress);

        var time = Settings.TimeProvider;
        var start = time.GetTimestamp();
        var interval = options.MinInterval ?? Shorter(DefaultInterval, options.MaxInterval);
        var delay = options.FirstDelay ?? FirstDelay();
        Exception? lastFailure = null;
        var (steps, polled, idle) = (Steps, start, TimeSpan.Zero);
        while (!HasCompleted)
        {
            progress?.Report(ProgressAfter(time.GetElapsedTime(start), lastFailure));
            await DelayAsync(delay, options.Timeout - time.GetElapsedTime(start), lastFailure, cancellationToken).ConfigureAwait(false);
            lastFailure = await PollAsync(interval, cancellationToken).ConfigureAwait(false);
            if (lastFailure is null)
                idle = steps == Steps ? idle + time.GetElapsedTime(polled) : TimeSpan.Zero;
            (steps, polled) = (Steps, time.GetTimestamp());
            if (!HasCompleted && idle >= options.NoProgressTimeout && Stalled(idle) is { } stalled)
                throw stalled;
            delay = Longer(Jitter(interval), (lastFailure as DubbingApiException)?.RetryAfter);
            interval = Shorter(interval * 1.5, options.MaxInterval);
        }

        progress?.Report(ProgressAfter(time.GetElapsedTime(start), failure: null));
        Instruments.JobEnded(Settings.Service.Name, Status!, time.GetElapsedTime(start));
        return Value;
    }

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>The call that resumes the operation, as it stands in the user's code.</summary>
    private protected abstract string Resumption { get; }

    /// <summary>Why the work failed, according to the last response seen.</summary>
    internal DubbingFailedException? SeenFailure => Volatile.Read(ref _state)?.Failure;

    /// <summary>How long the service expects the work to take, if it states that.</summary>
    internal TimeSpan? ExpectedTime => _expected;

    /// <summary>What the calls that created the work cost.</summary>
    private protected virtual decimal? CreationCost => CreatedMetadata?.Cost;

    /// <summary>The wait between the first polls, unless it is set.</summary>
    private protected virtual TimeSpan DefaultInterval => TimeSpan.FromSeconds(2);

    private ClientContext Settings => _settings ?? throw NoService.Error();

    private OperationSteps? Steps => Volatile.Read(ref _state)?.Steps;

    /// <summary>The exception for work without a failure status that has not changed for long.</summary>
    private protected virtual DubbingException? Stalled(TimeSpan idle) => null;

    /// <summary>Makes the response to the creation the first one seen, if it states the status.</summary>
    private protected void Begin(OperationState<T> state)
    {
        if (state.Status.Length > 0)
            _state = state;
    }

    /// <summary>The response that an operation without a service has received.</summary>
    private protected DubbingResponse<T> Received(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value, _created ?? new DubbingResponseMetadata(HttpStatusCode.OK));
    }

    private protected abstract Task<OperationState<T>> FetchAsync(CancellationToken cancellationToken);

    private T CompleteWithoutService(IProgress<OperationProgress>? progress)
    {
        if (!HasCompleted)
        {
            throw new InvalidOperationException(
                $"The operation '{Id}' has no service behind it, and has not completed (status: {Status ?? "none"}). Set up the member, or create the operation with a value whose status is terminal.");
        }

        progress?.Report(ProgressAfter(TimeSpan.Zero, failure: null));
        return Value;
    }

    private OperationProgress ProgressAfter(TimeSpan elapsed, Exception? failure) => new(Id, Status, elapsed, _expected, failure, Steps?.Done, Steps?.Total);

    /// <summary>Polls once, and returns a failure that another poll may not meet.</summary>
    private async Task<Exception?> PollAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        try
        {
            await UpdateAsync(cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (DubbingException failure) when (IsTransient(failure))
        {
            Log.PollFailed(Settings.Logger, Id, interval, Instruments.Reason(failure));
            return failure;
        }
    }

    private bool IsTransient(DubbingException failure) => failure switch
    {
        DubbingFailedException => false,
        DubbingQuotaException => false,
        DubbingRateLimitException => true,
        DubbingApiException { StatusCode: HttpStatusCode.NotFound } => _createdAt is { } created && Settings.TimeProvider.GetElapsedTime(created) < NotFoundGrace,
        DubbingApiException { StatusCode: var status } => (int)status is 408 or 409 or 425 or 429 or >= 500,
        _ => true,
    };

    private async Task DelayAsync(TimeSpan delay, TimeSpan? left, Exception? lastFailure, CancellationToken cancellationToken)
    {
        var time = Settings.TimeProvider;
        if (left is null || delay <= left)
        {
            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
            return;
        }

        await Task.Delay(left.Value > TimeSpan.Zero ? left.Value : TimeSpan.Zero, time, cancellationToken).ConfigureAwait(false);
        throw new DubbingWaitTimeoutException(
            $"The wait for operation '{Id}' timed out (status: {Status ?? "not polled"}). The work continues at the service. Keep the id, and wait again with {Resumption}(\"{Id}\").",
            Id,
            Status,
            lastFailure);
    }

    private TimeSpan FirstDelay() => _expected switch
    {
        null => TimeSpan.Zero,
        var expected when expected > LongestFirstDelay => LongestFirstDelay,
        var expected => expected.Value,
    };

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    /// <summary>Honours the retry hint of the service, up to the longest wait that a timer can measure.</summary>
    private static TimeSpan Longer(TimeSpan wait, TimeSpan? hint) => hint > wait ? Shorter(hint.Value, TimeLimit.Longest) : wait;

    /// <summary>Spreads the polls of many waits: between 80 % and 100 % of the interval, never more than was set.</summary>
    private static TimeSpan Jitter(TimeSpan interval) => interval * (0.8 + (Random.Shared.NextDouble() * 0.2));
}
