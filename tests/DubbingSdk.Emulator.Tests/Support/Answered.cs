using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

/// <summary>An answer read to its end.</summary>
internal sealed record Answered(HttpStatusCode Status, HttpResponseMessage Message, byte[] Bytes)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public JsonNode Json => JsonNode.Parse(Bytes)!;

    public string? ContentType => Message.Content.Headers.ContentType?.MediaType;

    public string? Header(string name) => Message.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : null;
}
