using System.Globalization;
using DubbingSdk;
using Microsoft.AspNetCore.Diagnostics;
using Samples;

namespace WebApi;

/// <summary>Maps failures of the service to problem details of this API.</summary>
internal sealed class DubbingProblems(IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (StatusFor(exception) is not { } status)
            return ValueTask.FromResult(false);

        httpContext.Response.StatusCode = status;
        if (exception is DubbingApiException { RetryAfter: { } wait })
            httpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            Exception = exception,
            ProblemDetails = { Status = status, Detail = exception.Message },
        });
    }

    private static int? StatusFor(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        ArgumentException or DubbingValidationException => StatusCodes.Status400BadRequest, // the library or the service rejected the caller's input
        DubbingNotFoundException => StatusCodes.Status404NotFound,
        DubbingConflictException or DubbingFailedException => StatusCodes.Status409Conflict,
        DubbingRateLimitException => StatusCodes.Status503ServiceUnavailable,
        DubbingException or AmbiguousOutcomeException => StatusCodes.Status502BadGateway,
        _ => null,
    };
}
