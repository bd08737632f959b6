using System.Net;

namespace DubbingSdk;

/// <summary>The service redirected a request that must not be redirected, or redirected it to where it must not go.</summary>
public sealed class DubbingRedirectException : DubbingException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was redirected, and what to do.</param>
    /// <param name="statusCode">The HTTP status.</param>
    public DubbingRedirectException(string message, HttpStatusCode statusCode)
        : base(message) => StatusCode = statusCode;

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }
}
