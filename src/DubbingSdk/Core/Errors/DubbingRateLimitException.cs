using System.Net;

namespace DubbingSdk;

/// <summary>The account sent too many requests, or too many at once. See <see cref="DubbingApiException.RetryAfter"/>.</summary>
public sealed class DubbingRateLimitException : DubbingApiException
{
    /// <inheritdoc cref="DubbingApiException(string, HttpStatusCode, string?, string?, Exception?)"/>
    public DubbingRateLimitException(string message, HttpStatusCode statusCode, string? code = null, string? requestId = null, Exception? innerException = null)
        : base(message, statusCode, code, requestId, innerException)
    {
    }

    internal DubbingRateLimitException(ApiFailure failure)
        : base(failure)
    {
    }
}
