using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.Calls;

/// <summary>A response whose body is buffered.</summary>
internal sealed class Response(int status, string contentType, byte[] body) : IResult
{
    private readonly Dictionary<string, string> _headers = [];

    public static Response Json(JsonNode body, int status = StatusCodes.Status200OK) =>
        Text(JsonText.Write(body), "application/json", status);

    public static Response Text(string body, string contentType, int status = StatusCodes.Status200OK) =>
        new(status, contentType, Encoding.UTF8.GetBytes(body));

    public Response WithHeader(string header, long value) => WithHeader(header, value.ToString(CultureInfo.InvariantCulture));

    public Response WithHeader(string header, string value)
    {
        _headers[header] = value;
        return this;
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = body.Length;
        foreach (var (name, value) in _headers)
            response.Headers[name] = value;

        await response.Body.WriteAsync(body, httpContext.RequestAborted).ConfigureAwait(false);
    }
}
