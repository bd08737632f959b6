using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Hosting;

/// <summary>An answer whose bytes are known before it is begun.</summary>
internal sealed class Answer(int status, string contentType, byte[] body) : IResult
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, string> _headers = [];

    public static Answer Json(JsonNode body, int status = StatusCodes.Status200OK) =>
        Text(ToText(body), "application/json", status);

    /// <summary>Writes JSON as the services do: without an escape where none is needed.</summary>
    public static string ToText(JsonNode json) => json.ToJsonString(Readable);

    public static Answer Text(string body, string contentType, int status = StatusCodes.Status200OK) =>
        new(status, contentType, Encoding.UTF8.GetBytes(body));

    public Answer With(string header, long value) => With(header, value.ToString(CultureInfo.InvariantCulture));

    public Answer With(string header, string value)
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
        {
            response.Headers[name] = value;
        }

        await response.Body.WriteAsync(body, httpContext.RequestAborted).ConfigureAwait(false);
    }
}
