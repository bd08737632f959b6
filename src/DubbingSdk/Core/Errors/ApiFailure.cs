namespace DubbingSdk;

/// <summary>All that an exception for an error answer is made of.</summary>
internal sealed record ApiFailure(string Message, DubbingResponseMetadata Metadata, ApiError Error)
{
    public string? Endpoint { get; init; }

    public bool MayHaveBeenAccepted { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public string? Body { get; init; }
}
