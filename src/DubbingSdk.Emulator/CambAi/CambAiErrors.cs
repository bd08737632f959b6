using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;

namespace DubbingSdk.Emulator.CambAi;

/// <summary>Creates the errors of the service in the configured shape.</summary>
internal sealed class CambAiErrors(CambAiOptions options)
{
    public Response Create(int status, string message) => options.ErrorShape switch
    {
        CambAiErrorShape.Message => Response.Json(new JsonObject { ["message"] = message }, status),
        CambAiErrorShape.Error => Response.Json(new JsonObject { ["error"] = message }, status),
        CambAiErrorShape.Text => Response.Text(message, "text/plain; charset=utf-8", status),
        _ => FastApi.Plain(status, message),
    };

    public RejectedException BadRequest(string message) => new(Create(StatusCodes.Status400BadRequest, message));

    public RejectedException NotFound(string what) => new(Create(StatusCodes.Status404NotFound, $"{what} not found."));

    /// <summary>Creates the error of the service for a status.</summary>
    public Response ForStatus(int status) => Create(status, status switch
    {
        StatusCodes.Status401Unauthorized => "Invalid or missing API key.",
        StatusCodes.Status403Forbidden => "The API key lacks the permission.",
        StatusCodes.Status404NotFound => "Not Found",
        StatusCodes.Status405MethodNotAllowed => "Method Not Allowed",
        StatusCodes.Status429TooManyRequests => "Too many requests.",
        >= StatusCodes.Status500InternalServerError => "Internal Server Error",
        _ => "The request was refused.",
    });
}
