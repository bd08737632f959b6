using System.Diagnostics;

namespace DubbingSdk.Providers;

/// <summary>How a job stands.</summary>
[DebuggerDisplay("{State} ({RawStatus})")]
public sealed class DubbingJobStatus
{
    /// <summary>How the job stands as a whole.</summary>
    public required DubbingJobState State { get; init; }

    /// <summary>The status in the service's words.</summary>
    public required string RawStatus { get; init; }

    /// <summary>How each language stands, in the order they were asked for.</summary>
    public required IReadOnlyList<DubbingJobOutput> Outputs { get; init; }

    /// <summary>Why the job failed, if it did and the service says so.</summary>
    public string? Message { get; init; }

    /// <summary>The service's code of the failure, if it has one.</summary>
    public string? Code { get; init; }

    /// <summary>What the job has cost, where the service says so.</summary>
    public DubbingCost? Cost { get; init; }

    /// <summary>Whether the job has ended, well or not.</summary>
    public bool HasEnded => State is DubbingJobState.Succeeded or DubbingJobState.PartlySucceeded or DubbingJobState.Failed;

    /// <summary>Creates the status of a job whose languages all have the state of the job.</summary>
    /// <param name="languages">The languages of the job.</param>
    /// <param name="state">The state.</param>
    /// <param name="rawStatus">The status as the service reports it.</param>
    /// <param name="message">The reason of a failure.</param>
    /// <param name="code">The service's code of the failure.</param>
    /// <param name="cost">The cost of the job.</param>
    /// <returns>The status.</returns>
    public static DubbingJobStatus ForAll(
        IReadOnlyList<DubbingLanguage> languages, DubbingJobState state, string rawStatus, string? message = null, string? code = null, DubbingCost? cost = null) => new()
    {
        State = state,
        RawStatus = rawStatus,
        Message = message,
        Code = code,
        Cost = cost,
        Outputs = [.. languages.Select(language => new DubbingJobOutput { Language = language, State = state, RawStatus = rawStatus, Message = message, Code = code })],
    };

    /// <summary>Creates the status of a job whose languages have states of their own: what is in progress decides, then what failed, then what is done.</summary>
    /// <param name="outputs">The languages, in the requested order; at least one.</param>
    /// <param name="cost">The cost of the job.</param>
    /// <returns>The status.</returns>
    public static DubbingJobStatus FromOutputs(IReadOnlyList<DubbingJobOutput> outputs, DubbingCost? cost = null)
    {
        if (outputs is not { Count: > 0 })
            throw new ArgumentException("A job has at least one language.", nameof(outputs));

        var telling = outputs.MinBy(output => Rank(output.State))!;
        var hasSucceeded = outputs.Any(output => output.State == DubbingJobState.Succeeded);
        return new()
        {
            State = telling.State == DubbingJobState.Failed && hasSucceeded ? DubbingJobState.PartlySucceeded : telling.State,
            RawStatus = telling.RawStatus,
            Message = telling.Message,
            Code = telling.Code,
            Cost = cost,
            Outputs = outputs,
        };
    }

    /// <summary>Adds why languages could not be started, where the service itself only shows that they are missing.</summary>
    internal DubbingJobStatus WithStartFailures(IReadOnlyDictionary<DubbingLanguage, Exception> failures) => Outputs.Any(output => output.IsMissing && failures.ContainsKey(output.Language))
        ? FromOutputs([.. Outputs.Select(output => output.IsMissing ? DubbingJobOutput.NotStarted(output.Language, failures.GetValueOrDefault(output.Language)) : output)], Cost)
        : this;

    /// <summary>Adds the cost that the responses to the submission stated, where the status states none.</summary>
    internal DubbingJobStatus WithCost(decimal? amount) => amount is null || Cost?.Amount is not null ? this : new()
    {
        State = State,
        RawStatus = RawStatus,
        Outputs = Outputs,
        Message = Message,
        Code = Code,
        Cost = new DubbingCost(amount, Cost?.Remaining, Cost?.Unit ?? "credits"),
    };

    /// <summary>What is under way tells of the whole before what has failed, and that before what is done.</summary>
    private static int Rank(DubbingJobState state) => state switch
    {
        DubbingJobState.Running => 0,
        DubbingJobState.Unknown => 1,
        DubbingJobState.Queued => 2,
        DubbingJobState.Failed => 3,
        _ => 4,
    };
}
