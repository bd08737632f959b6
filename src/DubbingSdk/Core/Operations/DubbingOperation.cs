using System.Diagnostics;
using System.Net;
namespace DubbingSdk;

/// <summary>Slow work of a service: can be asked for, waited for, left, and taken up again by its <see cref="Id"/>. Safe for concurrent use.</summary>
/// <typeparam name="T">What the service says of the work.</typeparam>
[DebuggerDisplay("{Id}: {Status}")]
public abstract class DubbingOperation<T>
    where T : class
{
    private static readonly TimeSpan NotFoundGrace = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestFirstDelay = TimeSpan.FromHours(1);

    private readonly ClientContext? _settings;
    private readonly TimeSpan? _expected;
    private readonly long? _createdAt;
    private readonly DubbingResponseMetadata? _created;
    private readonly object _gate = new();
    private OperationState<T>? _state;

    /// <summary>Makes an operation without a service behind it, for tests of code that uses the library.</summary>
    /// <param name="id">The id.</param>
    protected DubbingOperation(string id) => Id = id;

    private protected DubbingOperation(string id, ClientContext settings, bool isNew, TimeSpan? expected, DubbingResponseMetadata? created)
        : this(id)
    {
        _created = created;
        _settings = settings;
        _expected = expected;
        _createdAt = isNew ? settings.TimeProvider.GetTimestamp() : null;
    }

    /// <summary>All that is needed to take the work up again later or elsewhere, as one URL-safe text. Keep it: it is the way back to what was paid for.</summary>
    public string Id { get; }

    /// <summary>The last status seen, in the service's words; <see langword="null"/> before it said one.</summary>
    public virtual string? Status => Volatile.Read(ref _state)?.Status;

    /// <summary>Whether the work has ended, well or not, as far as was seen.</summary>
    public virtual bool HasCompleted => Volatile.Read(ref _state)?.IsTerminal ?? false;

    /// <summary>The last answer seen, whatever the status; <see langword="null"/> before there was one that tells of the work.</summary>
    public virtual DubbingResponse<T>? Latest => Volatile.Read(ref _state)?.Value;

    /// <summary>Status, request id, cost and headers of the last answer; <see langword="null"/> before there was one.</summary>
    public virtual DubbingResponseMetadata? Metadata => Latest?.Metadata ?? _created;

    /// <summary>What the service said of the finished work.</summary>
    /// <exception cref="InvalidOperationException">The work has not ended yet, as far as was seen.</exception>
    /// <exception cref="DubbingFailedException">The work failed.</exception>
    public virtual T Value
    {
        get
        {
            var state = Volatile.Read(ref _state);
            if (state is not { IsTerminal: true })
                throw new InvalidOperationException($"The operation '{Id}' has not completed yet (status: {state?.Status ?? "not asked"}). Await WaitForCompletionAsync first.");
            if (state.Failure is { } failure)
                throw failure;
            return state.Value;
        }
    }

    /// <summary>Asks the service for the status once. A failed job does not throw here.</summary>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <returns>What the service said.</returns>
    public virtual async Task<DubbingResponse<T>> UpdateAsync(CancellationToken cancellationToken = default)
    {
        if (Volatile.Read(ref _state) is { IsTerminal: true } ended)
            return ended.Value;

        var seen = await FetchAsync(cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            if (_state is not { IsTerminal: true })
                _state = seen;
            return _state.Value;
        }
    }

    /// <summary>Waits until the work has ended. Cancelling ends the waiting, never the work.</summary>
    /// <param name="options">How often to ask and how long to wait.</param>
    /// <param name="progress">Told before the first question and after each.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What the service said of the finished work.</returns>
    /// <exception cref="DubbingFailedException">The work failed.</exception>
    /// <exception cref="DubbingWaitTimeoutException">The time of <paramref name="options"/> ran out; the work goes on.</exception>
    /// <exception cref="DubbingStalledException">The work has no sign of failure of its own, and nothing has moved for <see cref="PollingOptions.NoProgressTimeout"/>.</exception>
    /// <exception cref="DubbingApiException">The service refuses to tell the status, and asking again would not help.</exception>
    /// <remarks>A question that fails for a passing reason does not end the wait. A status this version does not know counts as still running.</remarks>
    public virtual async Task<DubbingResponse<T>> WaitForCompletionAsync(
        PollingOptions? options = null, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= new PollingOptions();
        options.Check();
        var time = Settings.TimeProvider;
        var start = time.GetTimestamp();
        var interval = options.MinInterval ?? Shorter(DefaultInterval, options.MaxInterval);
        var delay = options.FirstDelay ?? FirstDelay();
        Exception? lastFailure = null;
        var (steps, asked, idle) = (Steps, start, TimeSpan.Zero);
        while (!HasCompleted)
        {
            progress?.Report(new OperationProgress(Id, Status, time.GetElapsedTime(start), _expected, lastFailure, Steps?.Done, Steps?.Total));
            await DelayAsync(delay, options.Timeout - time.GetElapsedTime(start), lastFailure, cancellationToken).ConfigureAwait(false);
            lastFailure = await PollAsync(interval, cancellationToken).ConfigureAwait(false);
            if (lastFailure is null)
                idle = steps == Steps ? idle + time.GetElapsedTime(asked) : TimeSpan.Zero;
            (steps, asked) = (Steps, time.GetTimestamp());
            if (!HasCompleted && idle >= options.NoProgressTimeout && Stalled(idle) is { } stalled)
                throw stalled;
            delay = Longer(Jitter(interval), (lastFailure as DubbingApiException)?.RetryAfter);
            interval = Shorter(interval * 1.5, options.MaxInterval);
        }

        progress?.Report(new OperationProgress(Id, Status, time.GetElapsedTime(start), _expected, Failure: null, Steps?.Done, Steps?.Total));
        Instruments.JobEnded(Settings.Service.Name, Status!, time.GetElapsedTime(start));
        _ = Value;
        return Latest!;
    }

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>The call that takes the operation up again, as it stands in the user's code.</summary>
    private protected abstract string Resumption { get; }

    /// <summary>Why the work failed, as far as was seen.</summary>
    internal DubbingFailedException? SeenFailure => Volatile.Read(ref _state)?.Failure;

    /// <summary>How long the service expected the work to take, if it said so.</summary>
    internal TimeSpan? ExpectedTime => _expected;

    /// <summary>The wait between the first questions, unless it is set.</summary>
    private protected virtual TimeSpan DefaultInterval => TimeSpan.FromSeconds(2);

    private ClientContext Settings => _settings ?? throw NoService.Error();

    private OperationSteps? Steps => Volatile.Read(ref _state)?.Steps;

    /// <summary>What to throw when nothing has moved for long, if the work has no sign of failure of its own.</summary>
    private protected virtual DubbingException? Stalled(TimeSpan idle) => null;

    /// <summary>Takes what the answer to the creation says of the work for the first thing seen of it, if it says so much.</summary>
    private protected void Begin(OperationState<T> state)
    {
        if (state.Status.Length > 0)
            _state = state;
    }

    private protected abstract Task<OperationState<T>> FetchAsync(CancellationToken cancellationToken);

    /// <summary>Asks once, and returns the failure of a question that may succeed later.</summary>
    private async Task<Exception?> PollAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        try
        {
            await UpdateAsync(cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (DubbingException failure) when (MayPass(failure))
        {
            Log.PollFailed(Settings.Logger, Id, interval, Instruments.Reason(failure));
            return failure;
        }
    }

    private bool MayPass(DubbingException failure) => failure switch
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
            $"The wait for operation '{Id}' ran out (status: {Status ?? "not asked"}). The work goes on at the service. Keep the id, and wait again with {Resumption}(\"{Id}\").",
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

    /// <summary>What the service asks to wait counts, up to the longest wait that a clock can measure.</summary>
    private static TimeSpan Longer(TimeSpan wait, TimeSpan? asked) => asked > wait ? Shorter(asked.Value, TimeLimit.Longest) : wait;

    /// <summary>Spreads the questions of many waits: between 80 % and 100 % of the interval, never more than was set.</summary>
    private static TimeSpan Jitter(TimeSpan interval) => interval * (0.8 + (Random.Shared.NextDouble() * 0.2));
}
