using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ModelsLab;

/// <summary>Creates the errors of the service, which can have any status, even 200.</summary>
internal sealed class ModelsLabErrors(ModelsLabOptions options)
{
    public RejectedException Reject(Call call, int status, string message, int? retryAfter = null)
    {
        var body = Body("error", options.EchoesKey ? $"{message} The key was {call.Key}." : message);
        if (retryAfter is not null)
            body["retry_after"] = retryAfter;

        return new RejectedException(Response.Json(body, options.RefusesWithOk ? StatusCodes.Status200OK : status));
    }

    public RejectedException BadRequest(Call call, string message) => Reject(call, StatusCodes.Status400BadRequest, message);

    public IResult Invalid(Call call, IReadOnlyList<FieldError> errors) =>
        BadRequest(call, string.Join(" ", errors.Select(error => $"{error.Location[^1]}: {error.Message}."))).Response;

    public JsonObject Body(string status, string message) => new()
    {
        ["status"] = status,
        [options.MisspellsMessage ? "messege" : "message"] = message,
    };

    /// <summary>Creates the error of the service for a status.</summary>
    public Response ForStatus(int status) => Response.Json(Body("error", MessageOf(status)), status);

    private static string MessageOf(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "Invalid API key.",
        StatusCodes.Status402PaymentRequired => "Insufficient credits.",
        StatusCodes.Status403Forbidden => "The plan does not include this feature.",
        StatusCodes.Status404NotFound => "Not found.",
        StatusCodes.Status429TooManyRequests => "Queue limit reached.",
        StatusCodes.Status503ServiceUnavailable => "The service is overloaded.",
        >= StatusCodes.Status500InternalServerError => "Server error.",
        _ => "The request was refused.",
    };
}
