using System.Net;

namespace DubbingSdk;

/// <summary>The key is good, but may not do this: its scopes, the plan or the workspace forbid it.</summary>
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
