using System.Net;

namespace DubbingSdk;

/// <summary>The service returned a redirect that is not followed: the request is not a read, the target is not safe, or there are too many redirects.</summary>
public sealed class DubbingRedirectException : DubbingException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Which request was redirected, and why the redirect was not followed.</param>
    /// <param name="statusCode">The HTTP status.</param>
    public DubbingRedirectException(string message, HttpStatusCode statusCode)
        : base(message) => StatusCode = statusCode;

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }
}
