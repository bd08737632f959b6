using System.Net;

namespace DubbingSdk;

/// <summary>The service answered with an error.</summary>
public class DubbingApiException : DubbingException
{
    private readonly string? _requestId;

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What the service said.</param>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="code">The service's own code of the error.</param>
    /// <param name="requestId">The id the service gave the request in the body of the error.</param>
    /// <param name="innerException">What caused it.</param>
    public DubbingApiException(string message, HttpStatusCode statusCode, string? code = null, string? requestId = null, Exception? innerException = null)
        : base(message, innerException)
    {
        StatusCode = statusCode;
        Code = code;
        _requestId = requestId;
    }

    internal DubbingApiException(ApiFailure failure)
        : this(failure.Message, failure.Metadata.StatusCode, failure.Error.Code, failure.Error.RequestId)
    {
        Endpoint = failure.Endpoint;
        MayHaveBeenAccepted = failure.MayHaveBeenAccepted;
        Metadata = failure.Metadata;
        RetryAfter = failure.RetryAfter;
        FieldErrors = failure.Error.Fields;
        ResponseBody = failure.Body;
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The service's own code of the error, for example <c>dubbing_not_found</c>.</summary>
    public string? Code { get; }

    /// <inheritdoc/>
    public override string? RequestId => _requestId ?? base.RequestId;

    /// <summary>How long the service asks to wait before the next try.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What is wrong with single fields of the request. Empty when the service did not say.</summary>
    public IReadOnlyList<DubbingFieldError> FieldErrors { get; init; } = [];

    /// <summary>The beginning of the body, at most 64 KiB, as text; <see langword="null"/> when it had none. It can repeat what was sent.</summary>
    public string? ResponseBody { get; init; }
}
