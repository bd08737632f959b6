using System.Diagnostics;

namespace DubbingSdk.Providers;

/// <summary>The status of a job.</summary>
[DebuggerDisplay("{State} ({RawStatus})")]
public sealed class DubbingJobStatus
{
    /// <summary>The state of the job as a whole.</summary>
    public required DubbingJobState State { get; init; }

    /// <summary>The status as the service reports it.</summary>
    public required string RawStatus { get; init; }

    /// <summary>The status of each target language, in the requested order.</summary>
    public required IReadOnlyList<DubbingJobOutput> Outputs { get; init; }

    /// <summary>The reason of a failure, where the service reports it.</summary>
    public string? Message { get; init; }

    /// <summary>The service's code of a failure, where it reports one.</summary>
    public string? Code { get; init; }

    /// <summary>The cost of the job, where the service reports it.</summary>
    public DubbingCost? Cost { get; init; }

    /// <summary>Whether the state is terminal: succeeded, partly succeeded or failed.</summary>
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

    /// <summary>Creates the status of a job from those of its languages. Languages in progress decide the state first, then failed ones, then completed ones.</summary>
    /// <param name="outputs">The languages, in the requested order; at least one.</param>
    /// <param name="cost">The cost of the job.</param>
    /// <returns>The status.</returns>
    public static DubbingJobStatus FromOutputs(IReadOnlyList<DubbingJobOutput> outputs, DubbingCost? cost = null)
    {
        if (outputs is not { Count: > 0 })
            throw new ArgumentException("The outputs are empty. A job has at least one language.", nameof(outputs));

        var decisive = outputs.MinBy(output => Rank(output.State))!;
        var hasSucceeded = outputs.Any(output => output.State == DubbingJobState.Succeeded);
        return new()
        {
            State = decisive.State == DubbingJobState.Failed && hasSucceeded ? DubbingJobState.PartlySucceeded : decisive.State,
            RawStatus = decisive.RawStatus,
            Message = decisive.Message,
            Code = decisive.Code,
            Cost = cost,
            Outputs = outputs,
        };
    }

    /// <summary>Adds the failures of the languages that could not be added, which the service only shows as missing.</summary>
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
