namespace DubbingSdk;

/// <summary>The work of an operation made no progress for a long time: the dubbing of segments, the regeneration of a language, or the setup of a project. The service does not report a failure of such work, so a lack of progress is the only sign of it.</summary>
public sealed class DubbingStalledException : DubbingException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Which operation stalled, and how to resume it.</param>
    /// <param name="operationId">The id of the operation.</param>
    /// <param name="stale">The segments that are still stale.</param>
    public DubbingStalledException(string message, string operationId, IReadOnlyList<SegmentLanguage> stale)
        : base(message)
    {
        OperationId = operationId;
        Stale = stale;
    }

    /// <summary>The id of the operation, to resume it with.</summary>
    public string OperationId { get; }

    /// <summary>The segments that are still stale, with their languages. Empty for operations other than the dubbing of segments.</summary>
    public IReadOnlyList<SegmentLanguage> Stale { get; }
}
