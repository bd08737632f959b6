using System.Globalization;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;

namespace DubbingSdk.Emulator.ElevenLabs;

/// <summary>Creates the errors of the service in the configured shape.</summary>
internal sealed class ElevenLabsErrors(ElevenLabsOptions options)
{
    /// <summary>The header with the request id, which errors repeat.</summary>
    public const string RequestIdHeader = "request-id";

    private const string TooManyConcurrentRequests = "too_many_concurrent_requests";

    public Response BadRequest(HttpContext context, string code, string message, string? parameter = null) =>
        Create(context, StatusCodes.Status400BadRequest, code, message, parameter);

    public Response Create(HttpContext context, int status, string code, string message, string? parameter = null) =>
        Shape(options.ErrorShape, context, status, code, message, parameter);

    /// <summary>Creates a 403, 404 or 425 error about a dub.</summary>
    public Response AboutDub(HttpContext context, int status, string code, string message) =>
        Shape(options.DubErrorShape, context, status, code, message, null);

    /// <summary>Creates the error for a request that must be a form and is not.</summary>
    public Response FormRequired(Call call) => call.Body.IsMalformed
        ? FastApi.MalformedForm()
        : BadRequest(call.Context, "invalid_content_type", "The request must be multipart/form-data.");

    public Response Quota(HttpContext context, long needed, long left)
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"This request needs {needed} credits, and {left} are left.");
        return options.QuotaError switch
        {
            ElevenLabsQuotaError.Unauthorized => Create(context, StatusCodes.Status401Unauthorized, "quota_exceeded", message),
            ElevenLabsQuotaError.BadRequest => Create(context, StatusCodes.Status400BadRequest, "quota_exceeded", message),
            _ => Create(context, StatusCodes.Status402PaymentRequired, "insufficient_credits", message),
        };
    }

    public Response TooManyRequests(HttpContext context)
    {
        var code = options.ErrorShape == ElevenLabsErrorShape.Older ? TooManyConcurrentRequests : "concurrent_limit_exceeded";
        return TooMany(context, code, "Too many requests are running at the same time.");
    }

    public Response TooManyJobs(HttpContext context) =>
        TooMany(context, TooManyConcurrentRequests, "Too many dubbing jobs of this model are running at the same time.");

    /// <summary>Creates the error of the service for a status.</summary>
    public Response ForStatus(HttpContext context, int status) => status switch
    {
        404 => FastApi.Plain(status, "Not Found"),
        405 => FastApi.Plain(status, "Method Not Allowed"),
        401 => Create(context, status, "invalid_api_key", "The API key is not valid."),
        429 => Create(context, status, "rate_limit_exceeded", "Too many requests in a short time."),
        503 => Create(context, status, "service_unavailable", "The service is not available at the moment."),
        >= 500 => Create(context, status, "internal_error", "Something went wrong in the service."),
        _ => Create(context, status, TypeOf(status), "The request was refused."),
    };

    private Response TooMany(HttpContext context, string code, string message)
    {
        var response = Create(context, StatusCodes.Status429TooManyRequests, code, message);
        return options.RetryAfter is { } delay ? response.WithHeader("Retry-After", (long)Math.Ceiling(delay.TotalSeconds)) : response;
    }

    private static Response Shape(ElevenLabsErrorShape shape, HttpContext context, int status, string code, string message, string? parameter)
    {
        JsonObject body = shape switch
        {
            ElevenLabsErrorShape.TopLevel => new() { ["error"] = code, ["message"] = message },
            ElevenLabsErrorShape.Older => new() { ["detail"] = new JsonObject { ["status"] = code, ["message"] = message } },
            _ => new() { ["detail"] = CurrentDetail(context, status, code, message, parameter) },
        };
        return Response.Json(body, status);
    }

    private static JsonObject CurrentDetail(HttpContext context, int status, string code, string message, string? parameter) => new()
    {
        ["type"] = TypeOf(status),
        ["code"] = code,
        ["message"] = message,
        ["status"] = code,
        ["request_id"] = context.Response.Headers[RequestIdHeader].ToString(),
        ["param"] = parameter,
    };

    private static string TypeOf(int status) => status switch
    {
        400 => "invalid_request",
        401 => "authentication_error",
        402 => "payment_required",
        403 => "authorization_error",
        404 => "not_found",
        409 => "conflict",
        422 => "validation_error",
        429 => "rate_limit_error",
        503 => "service_unavailable",
        >= 500 => "internal_error",
        _ => "invalid_request",
    };
}
