namespace DubbingSdk;

/// <summary>The content of an error response.</summary>
internal sealed record ApiError(string? Code = null, string? Message = null, string? RequestId = null)
{
    public static ApiError Unreadable { get; } = new();

    /// <summary>The kind of error, where the body is more precise than the status.</summary>
    public ErrorKind? Kind { get; init; }

    public IReadOnlyList<DubbingFieldError> Fields { get; init; } = [];

    /// <summary>The retry hint in the body.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
