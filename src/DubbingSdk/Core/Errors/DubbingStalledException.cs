namespace DubbingSdk;

/// <summary>Nothing has moved for long in the dubbing of segments, in a language that rests short of the revision to regenerate, or in the setting up of a project. The service never reports that it gave up, so this is all there is to see of it.</summary>
public sealed class DubbingStalledException : DubbingException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was waited for, and how to go on.</param>
    /// <param name="operationId">The id of the operation.</param>
    /// <param name="stale">What is not freshly dubbed yet.</param>
    public DubbingStalledException(string message, string operationId, IReadOnlyList<SegmentLanguage> stale)
        : base(message)
    {
        OperationId = operationId;
        Stale = stale;
    }

    /// <summary>The id of the operation, by which it can be taken up again.</summary>
    public string OperationId { get; }

    /// <summary>What is not freshly dubbed yet. Empty for all but the dubbing of segments.</summary>
    public IReadOnlyList<SegmentLanguage> Stale { get; }
}
