using System.Net;

namespace DubbingSdk;

/// <summary>The resource does not exist, or no longer exists.</summary>
public sealed class DubbingNotFoundException : DubbingApiException
{
    /// <inheritdoc cref="DubbingApiException(string, HttpStatusCode, string?, string?, Exception?)"/>
    public DubbingNotFoundException(string message, HttpStatusCode statusCode, string? code = null, string? requestId = null, Exception? innerException = null)
        : base(message, statusCode, code, requestId, innerException)
    {
    }

    internal DubbingNotFoundException(ApiFailure failure)
        : base(failure)
    {
    }
}
