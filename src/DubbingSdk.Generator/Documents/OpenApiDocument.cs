using System.Text.Json.Nodes;

namespace DubbingSdk.Generator.Documents;

/// <summary>An OpenAPI document, of version 3.0 or 3.1, in JSON or YAML.</summary>
internal sealed class OpenApiDocument
{
    private static readonly string[] Methods = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];

    private OpenApiDocument(string path, JsonObject root)
    {
        Path = path;
        Root = root;
        Operations = [.. from item in Objects(root["paths"]) from method in Methods where item.Value[method] is JsonObject select new DocumentedOperation(this, item.Key, method, item.Value)];
    }

    public string Path { get; }

    public JsonObject Root { get; }

    public IReadOnlyList<DocumentedOperation> Operations { get; }

    /// <summary>The names in the library that belong to the service as a whole.</summary>
    public ServiceNames Service => new(Info("x-namespace"), Info("x-client"), Info("x-json-context"));

    public string Title => Info("title");

    /// <summary>The files of the JSON contexts within the library.</summary>
    public IEnumerable<string> JsonContexts => Areas.Select(area => area.JsonContext).Prepend(Service.JsonContext).Distinct(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, JsonObject>> Schemas => Objects(Root["components"]?["schemas"]);

    /// <summary>The headers that carry the API key, which some documents also list as parameters.</summary>
    public IEnumerable<string> KeyHeaders =>
        from scheme in Objects(Root["components"]?["securitySchemes"])
        where (string?)scheme.Value["type"] == "apiKey" && (string?)scheme.Value["in"] == "header"
        select (string)scheme.Value["name"]!;

    public static OpenApiDocument Load(string path)
    {
        try
        {
            using var reader = File.OpenText(path);
            return YamlReader.Read(reader) is JsonObject root && root["openapi"] is not null
                ? new OpenApiDocument(path, root)
                : throw new DocumentException($"{path} is not an OpenAPI document: it has no member 'openapi'.");
        }
        catch (FormatException failure)
        {
            throw new DocumentException($"{path} is neither JSON nor YAML: {failure.Message}", failure);
        }
    }

    /// <summary>Returns the file of the JSON context for the types in a folder: that of the tag with the nearest enclosing folder, or else that of the document.</summary>
    public string JsonContextFor(string folder) =>
        Areas.Where(area => $"{folder}/".StartsWith($"{area.Folder}/", StringComparison.Ordinal)).Select(area => area.JsonContext).FirstOrDefault(Service.JsonContext);

    /// <summary>Follows the references of a node.</summary>
    public JsonObject Resolve(JsonObject node)
    {
        for (var hop = 0; node["$ref"] is JsonValue reference; hop++)
            node = hop < 100 ? Find((string)reference!) : throw new DocumentException($"{Path}: the reference '{reference}' leads to itself.");
        return node;
    }

    /// <summary>Returns the alternatives of <c>anyOf</c> or <c>oneOf</c>.</summary>
    public static JsonArray Alternatives(JsonNode? schema) => (schema?["anyOf"] ?? schema?["oneOf"]) as JsonArray ?? [];

    /// <summary>Returns the name of the schema that a node refers to.</summary>
    public static string? SchemaName(JsonNode? node)
    {
        const string place = "#/components/schemas/";
        return (string?)(node as JsonObject)?["$ref"] is { } reference && reference.StartsWith(place, StringComparison.Ordinal) ? reference[place.Length..] : null;
    }

    public static IEnumerable<KeyValuePair<string, JsonObject>> Objects(JsonNode? node) =>
        from member in node as JsonObject ?? [] where member.Value is JsonObject select KeyValuePair.Create(member.Key, (JsonObject)member.Value!);

    /// <summary>The tags with their own JSON context, inner folders first.</summary>
    private IEnumerable<(string Folder, string JsonContext)> Areas =>
        from tag in (Root["tags"] as JsonArray ?? []).OfType<JsonObject>()
        where tag["x-json-context"] is not null
        let folder = (string?)tag["x-folder"] ?? throw new DocumentException($"{Path}: the tag '{tag["name"]}' has an x-json-context and no x-folder.")
        orderby folder.Length descending
        select (folder, (string)tag["x-json-context"]!);

    private string Info(string member) => (string?)Root["info"]?[member] ?? throw new DocumentException($"{Path}: info has no {member}.");

    private JsonObject Find(string reference)
    {
        JsonNode? found = Root;
        foreach (var part in reference.Split('/').Skip(1))
            found = found?[Uri.UnescapeDataString(part).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)];
        return reference.StartsWith("#/", StringComparison.Ordinal) && found is JsonObject target
            ? target
            : throw new DocumentException($"{Path}: the reference '{reference}' leads nowhere.");
    }
}
