using System.Net;

namespace DubbingSdk;

/// <summary>The API key is valid but lacks the permission: its scopes, the plan or the workspace do not allow the request.</summary>
public sealed class DubbingPermissionException : DubbingApiException
{
    /// <inheritdoc cref="DubbingApiException(string, HttpStatusCode, string?, string?, Exception?)"/>
    public DubbingPermissionException(string message, HttpStatusCode statusCode, string? code = null, string? requestId = null, Exception? innerException = null)
        : base(message, statusCode, code, requestId, innerException)
    {
    }

    internal DubbingPermissionException(ApiFailure failure)
        : base(failure)
    {
    }
}
