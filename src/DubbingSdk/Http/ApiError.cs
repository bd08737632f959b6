namespace DubbingSdk.Http;

/// <summary>What an error answer says in its body.</summary>
internal sealed record ApiError(string? Code = null, string? Message = null, string? RequestId = null)
{
    public static ApiError Unreadable { get; } = new();

    public IReadOnlyList<DubbingFieldError> Fields { get; init; } = [];

    /// <summary>The wait the body asks for.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
