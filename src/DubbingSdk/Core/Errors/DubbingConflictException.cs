using System.Net;

namespace DubbingSdk;

/// <summary>The request conflicts with the current state of the resource, for example because it was changed in the meantime.</summary>
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
