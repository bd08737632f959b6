using System.Text;
using System.Text.Json.Nodes;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Conformance;

/// <summary>One operation of a document.</summary>
internal sealed record DocumentedOperation(InterfaceDocument Document, string Method, string Route, JsonObject Json)
{
    /// <summary>Method and route, as <c>[Endpoint]</c> names them.</summary>
    public string Name => $"{Method} {Route}";

    /// <summary>The base address that the route follows.</summary>
    public required Uri Server { get; init; }

    public string? Replay => Json["x-replay"]?.GetValue<string>();

    public IReadOnlyList<JsonObject> Parameters => [.. (Json["parameters"]?.AsArray() ?? []).Select(parameter => Document.Follow(parameter!))];

    public IReadOnlyDictionary<string, Schema> Query => ParametersIn("query");

    public (string MediaType, Schema Schema, JsonObject? Encoding)? Body =>
        Json["requestBody"] is { } body && Document.Follow(body)["content"]!.AsObject().Single() is var (mediaType, content)
            ? (mediaType, new Schema(Document, content!["schema"]!), content["encoding"]?.AsObject())
            : null;

    public IReadOnlyDictionary<int, JsonObject> Responses => Json["responses"]!.AsObject()
        .ToDictionary(response => int.Parse(response.Key, System.Globalization.CultureInfo.InvariantCulture), response => Document.Follow(response.Value!));

    /// <summary>The status of success.</summary>
    public int Success => Responses.Keys.Single(status => status is >= 200 and < 300);

    /// <summary>The content of a successful response, or <see langword="null"/> when it has none.</summary>
    public (string MediaType, Schema Schema, JsonNode? Example)? SuccessContent =>
        Responses[Success]["content"] is JsonObject contents && contents.First() is var (mediaType, content)
            ? (mediaType, new Schema(Document, content!["schema"]!), content["example"])
            : null;

    /// <summary>A response of success, as the document shows or describes it.</summary>
    public (byte[] Body, string MediaType) SampleResponse() => SuccessContent switch
    {
        null => ([], "application/json"),
        { Schema.IsBinary: true } media => (MediaSamples.Wav(), media.MediaType),
        { } content => (Encoding.UTF8.GetBytes((content.Example ?? content.Schema.Sample("answer")).ToJsonString()), content.MediaType),
    };

    /// <summary>Whether a path is the route with each parameter in its place: one that is a text by its own name, one that is a number by any.</summary>
    public bool IsPath(string path)
    {
        var (template, steps, parameters) = (Route.Split('/'), path.Split('/'), ParametersIn("path"));
        return template.Length == steps.Length
            && template.Zip(steps).All(pair => pair.First.StartsWith('{') ? parameters[pair.First[1..^1]].Alternatives.Any(schema => IsArgument(schema, pair.First[1..^1], pair.Second)) : pair.First == pair.Second);
    }

    /// <summary>Whether a request to the service itself is one of this operation.</summary>
    public bool IsRequest(string method, Uri address) =>
        method == Method && address.GetLeftPart(UriPartial.Authority) == Server.GetLeftPart(UriPartial.Authority)
        && address.AbsolutePath.StartsWith(Server.AbsolutePath.TrimEnd('/'), StringComparison.Ordinal) && IsPath(address.AbsolutePath[Server.AbsolutePath.TrimEnd('/').Length..]);

    public override string ToString() => $"{Document.File}: {Name}";

    private static bool IsArgument(Schema schema, string name, string value) => schema.Type == "integer" ? schema.Fits(value) : value == name;

    private Dictionary<string, Schema> ParametersIn(string place) => Parameters
        .Where(parameter => parameter["in"]!.GetValue<string>() == place)
        .ToDictionary(parameter => parameter["name"]!.GetValue<string>(), parameter => new Schema(Document, parameter["schema"]!));
}
