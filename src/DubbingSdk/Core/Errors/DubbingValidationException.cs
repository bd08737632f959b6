using System.Net;

namespace DubbingSdk;

/// <summary>The service refused the request as invalid. See <see cref="DubbingApiException.FieldErrors"/>.</summary>
public sealed class DubbingValidationException : DubbingApiException
{
    /// <inheritdoc cref="DubbingApiException(string, HttpStatusCode, string?, string?, Exception?)"/>
    public DubbingValidationException(string message, HttpStatusCode statusCode, string? code = null, string? requestId = null, Exception? innerException = null)
        : base(message, statusCode, code, requestId, innerException)
    {
    }

    internal DubbingValidationException(ApiFailure failure)
        : base(failure)
    {
    }
}
