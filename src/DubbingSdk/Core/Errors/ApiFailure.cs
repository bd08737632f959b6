namespace DubbingSdk;

/// <summary>The data of an exception for an error response.</summary>
internal sealed record ApiFailure(string Message, DubbingResponseMetadata Metadata, ApiError Error)
{
    public string? Endpoint { get; init; }

    public bool MayHaveBeenAccepted { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public string? Body { get; init; }
}
