using System.Net;

namespace DubbingSdk;

/// <summary>The account does not have enough credits. A retry fails until credits are added.</summary>
public sealed class DubbingQuotaException : DubbingApiException
{
    /// <inheritdoc cref="DubbingApiException(string, HttpStatusCode, string?, string?, Exception?)"/>
    public DubbingQuotaException(string message, HttpStatusCode statusCode, string? code = null, string? requestId = null, Exception? innerException = null)
        : base(message, statusCode, code, requestId, innerException)
    {
    }

    internal DubbingQuotaException(ApiFailure failure)
        : base(failure)
    {
    }
}
