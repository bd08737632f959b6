using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

/// <summary>A response whose body was read.</summary>
internal sealed record ReadResponse(HttpStatusCode Status, HttpResponseMessage Message, byte[] Bytes)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public JsonNode Json => JsonNode.Parse(Bytes)!;

    public string? ContentType => Message.Content.Headers.ContentType?.MediaType;

    public string? Header(string name) => Message.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : null;

    /// <summary>The code of an error, or the locations of a validation error.</summary>
    public string Error => Json["detail"] is JsonArray errors
        ? string.Join(' ', errors.Select(error => error!["loc"]!.ToJsonString() + (string)error["type"]!))
        : (string)Json["detail"]!["code"]!;
}
