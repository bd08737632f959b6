namespace DubbingSdk;

/// <summary>A search for the one result of a doubtful request found more than one.</summary>
public sealed class DubbingAmbiguousMatchException : DubbingException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was searched, listing what was found.</param>
    /// <param name="candidateIds">The ids of what was found.</param>
    public DubbingAmbiguousMatchException(string message, IReadOnlyList<string> candidateIds)
        : base(message) => CandidateIds = candidateIds;

    /// <summary>The ids of what was found, newest first.</summary>
    public IReadOnlyList<string> CandidateIds { get; }
}
