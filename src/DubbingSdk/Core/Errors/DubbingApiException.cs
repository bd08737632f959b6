using System.Net;

namespace DubbingSdk;

/// <summary>The service returned an error.</summary>
public class DubbingApiException : DubbingException
{
    private readonly string? _requestId;

    /// <summary>Creates the exception.</summary>
    /// <param name="message">The message of the service, and the request it belongs to.</param>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="code">The error code of the service.</param>
    /// <param name="requestId">The request id in the body of the error.</param>
    /// <param name="innerException">The exception that caused this one.</param>
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

    /// <summary>The error code of the service, for example <c>dubbing_not_found</c>; <see langword="null"/> when the response has none.</summary>
    public string? Code { get; }

    /// <inheritdoc/>
    public override string? RequestId => _requestId ?? base.RequestId;

    /// <summary>The time to wait before another attempt, as requested by the service; <see langword="null"/> when it requests none.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The validation errors of single fields of the request. Empty when the service reports none.</summary>
    public IReadOnlyList<DubbingFieldError> FieldErrors { get; init; } = [];

    /// <summary>The body of the response as text, up to 64 KiB; <see langword="null"/> when it is empty. It may contain parts of the request.</summary>
    public string? ResponseBody { get; init; }
}
