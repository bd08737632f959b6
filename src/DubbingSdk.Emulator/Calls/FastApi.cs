using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.Calls;

/// <summary>Creates the errors that services built with FastAPI have in common.</summary>
internal static class FastApi
{
    public static Response Validation(IEnumerable<FieldError> errors)
    {
        var details = errors.Select(error => (JsonNode)new JsonObject
        {
            ["loc"] = error.Location,
            ["msg"] = error.Message,
            ["type"] = error.Type,
        });
        return Response.Json(new JsonObject { ["detail"] = new JsonArray([.. details]) }, StatusCodes.Status422UnprocessableEntity);
    }

    public static Response Plain(int status, string text) => Response.Json(new JsonObject { ["detail"] = text }, status);

    /// <summary>Creates the error for a form that cannot be parsed.</summary>
    public static Response MalformedForm() => Plain(StatusCodes.Status400BadRequest, "There was an error parsing the body");
}
