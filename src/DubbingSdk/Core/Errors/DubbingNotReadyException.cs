using System.Net;

namespace DubbingSdk;

/// <summary>The result is not available yet. Wait for the operation to complete.</summary>
public sealed class DubbingNotReadyException : DubbingApiException
{
    /// <inheritdoc cref="DubbingApiException(string, HttpStatusCode, string?, string?, Exception?)"/>
    public DubbingNotReadyException(string message, HttpStatusCode statusCode, string? code = null, string? requestId = null, Exception? innerException = null)
        : base(message, statusCode, code, requestId, innerException)
    {
    }

    internal DubbingNotReadyException(ApiFailure failure)
        : base(failure)
    {
    }
}
