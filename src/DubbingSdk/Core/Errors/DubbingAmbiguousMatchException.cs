namespace DubbingSdk;

/// <summary>More than one result matches the request whose outcome is ambiguous.</summary>
public sealed class DubbingAmbiguousMatchException : DubbingException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was searched for, and what was found.</param>
    /// <param name="candidateIds">The ids of the results that match, newest first.</param>
    public DubbingAmbiguousMatchException(string message, IReadOnlyList<string> candidateIds)
        : base(message) => CandidateIds = candidateIds;

    /// <summary>The ids of the results that match, newest first.</summary>
    public IReadOnlyList<string> CandidateIds { get; }
}
