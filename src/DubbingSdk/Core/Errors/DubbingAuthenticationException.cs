using System.Net;

namespace DubbingSdk;

/// <summary>The API key is missing, wrong, or not valid at this base address.</summary>
public sealed class DubbingAuthenticationException : DubbingApiException
{
    /// <inheritdoc cref="DubbingApiException(string, HttpStatusCode, string?, string?, Exception?)"/>
    public DubbingAuthenticationException(string message, HttpStatusCode statusCode, string? code = null, string? requestId = null, Exception? innerException = null)
        : base(message, statusCode, code, requestId, innerException)
    {
    }

    internal DubbingAuthenticationException(ApiFailure failure)
        : base(failure)
    {
    }
}
