using System.Text.Json.Nodes;

namespace DubbingSdk.Tests.Conformance;

/// <summary>One operation of a document.</summary>
internal sealed record DocumentedOperation(InterfaceDocument Document, string Method, string Route, JsonObject Json)
{
    /// <summary>Method and route, as <c>[Endpoint]</c> names them.</summary>
    public string Name => $"{Method} {Route}";

    public string? Replay => Json["x-replay"]?.GetValue<string>();

    public IReadOnlyList<JsonObject> Parameters => [.. (Json["parameters"]?.AsArray() ?? []).Select(parameter => Document.Follow(parameter!))];

    public IReadOnlyDictionary<string, Schema> Query => Parameters
        .Where(parameter => parameter["in"]!.GetValue<string>() == "query")
        .ToDictionary(parameter => parameter["name"]!.GetValue<string>(), parameter => new Schema(Document, parameter["schema"]!));

    public (string MediaType, Schema Schema, JsonObject? Encoding)? Body =>
        Json["requestBody"] is { } body && Document.Follow(body)["content"]!.AsObject().Single() is var (mediaType, content)
            ? (mediaType, new Schema(Document, content!["schema"]!), content["encoding"]?.AsObject())
            : null;

    public IReadOnlyDictionary<int, JsonObject> Responses => Json["responses"]!.AsObject()
        .ToDictionary(response => int.Parse(response.Key, System.Globalization.CultureInfo.InvariantCulture), response => Document.Follow(response.Value!));

    /// <summary>The status of success.</summary>
    public int Success => Responses.Keys.Single(status => status is >= 200 and < 300);

    public override string ToString() => $"{Document.File}: {Name}";
}
