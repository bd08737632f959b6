using System.Net;

namespace DubbingSdk;

/// <summary>The service failed with an internal error.</summary>
public sealed class DubbingServerException : DubbingApiException
{
    /// <inheritdoc cref="DubbingApiException(string, HttpStatusCode, string?, string?, Exception?)"/>
    public DubbingServerException(string message, HttpStatusCode statusCode, string? code = null, string? requestId = null, Exception? innerException = null)
        : base(message, statusCode, code, requestId, innerException)
    {
    }

    internal DubbingServerException(ApiFailure failure)
        : base(failure)
    {
    }
}
