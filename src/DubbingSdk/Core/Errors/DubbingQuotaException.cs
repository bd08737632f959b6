using System.Net;

namespace DubbingSdk;

/// <summary>The account has not enough credits. Sending again does not help until there are more.</summary>
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
