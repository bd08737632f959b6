using System.Net;

namespace DubbingSdk;

/// <summary>The request does not fit the present state, for example because somebody else changed it meanwhile.</summary>
public sealed class DubbingConflictException : DubbingApiException
{
    /// <inheritdoc cref="DubbingApiException(string, HttpStatusCode, string?, string?, Exception?)"/>
    public DubbingConflictException(string message, HttpStatusCode statusCode, string? code = null, string? requestId = null, Exception? innerException = null)
        : base(message, statusCode, code, requestId, innerException)
    {
    }

    internal DubbingConflictException(ApiFailure failure)
        : base(failure)
    {
    }
}
