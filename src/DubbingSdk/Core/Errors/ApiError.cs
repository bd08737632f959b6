namespace DubbingSdk;

/// <summary>What an error answer says in its body.</summary>
internal sealed record ApiError(string? Code = null, string? Message = null, string? RequestId = null)
{
    public static ApiError Unreadable { get; } = new();

    /// <summary>What the service itself says the error is, where that tells more than the status.</summary>
    public ErrorKind? Kind { get; init; }

    public IReadOnlyList<DubbingFieldError> Fields { get; init; } = [];

    /// <summary>The wait the body asks for.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
