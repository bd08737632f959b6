using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.Segmind;

/// <summary>The errors of the service. Only the message states what a 406 means.</summary>
internal static class SegmindErrors
{
    private static readonly string[] Malformed = ["missing", "json_invalid", "model_attributes_type"];

    public static Response Create(int status, string message) => Response.Json(new JsonObject { ["error"] = message }, status);

    public static RejectedException NotAcceptable(string message) => new(Create(StatusCodes.Status406NotAcceptable, message));

    public static RejectedException NotFound(string message) => new(Create(StatusCodes.Status404NotFound, message));

    /// <summary>Creates an error of the layer that checks keys.</summary>
    public static Response Unauthorized(string description) => Response.Json(
        new JsonObject { ["error"] = "unauthorized", ["error_description"] = description, ["status_code"] = StatusCodes.Status401Unauthorized },
        StatusCodes.Status401Unauthorized);

    /// <summary>Creates a validation error: 400 for a malformed body or a missing member, 406 for a value that is not accepted.</summary>
    public static Response Invalid(IReadOnlyList<FieldError> errors)
    {
        var isMalformed = errors.Any(error => Malformed.Contains(error.Type, StringComparer.Ordinal));
        var message = string.Join("; ", errors.Select(error => $"{error.Location[^1]}: {error.Message}"));
        return Create(isMalformed ? StatusCodes.Status400BadRequest : StatusCodes.Status406NotAcceptable, message);
    }

    /// <summary>Creates the error of the service for a status.</summary>
    public static Response ForStatus(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => Unauthorized("The API key is missing or not valid."),
        StatusCodes.Status404NotFound => Create(status, "Model not found"),
        StatusCodes.Status405MethodNotAllowed => Response.Text("<!doctype html>\n<title>405 Method Not Allowed</title>\n", "text/html; charset=utf-8", status),
        StatusCodes.Status406NotAcceptable => Create(status, "Insufficient credits"),
        StatusCodes.Status410Gone => Create(status, "The model is retired"),
        StatusCodes.Status429TooManyRequests => Create(status, "Rate limit exceeded"),
        >= StatusCodes.Status500InternalServerError => Create(status, "Internal server error"),
        _ => Create(status, "The request was refused"),
    };
}
