using System.Net;

namespace DubbingSdk;

/// <summary>The work is not done yet. Wait for the operation, then ask again.</summary>
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
