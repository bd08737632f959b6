using System.Text.Json.Nodes;

namespace DubbingSdk.Generator.Documents;

/// <summary>An operation of a document.</summary>
internal sealed class DocumentedOperation(OpenApiDocument document, string path, string method, JsonObject item)
{
    public string Path => path;

    public string Method { get; } = method.ToUpperInvariant();

    public JsonObject Node { get; } = (JsonObject)item[method]!;

    public string Name => $"{Method} {path}";

    /// <summary>The name without the names of its path parameters, which differ between documents.</summary>
    public string Key => $"{Method} {string.Join('/', path.Split('/').Select(part => part.StartsWith('{') ? "{}" : part))}";

    public IEnumerable<JsonObject> Parameters =>
        from list in new[] { item["parameters"], Node["parameters"] } from parameter in list as JsonArray ?? [] select document.Resolve((JsonObject)parameter!);

    public JsonObject? RequestBody => Node["requestBody"] is JsonObject body ? document.Resolve(body) : null;

    public IEnumerable<KeyValuePair<string, JsonObject>> Responses =>
        OpenApiDocument.Objects(Node["responses"]).Select(response => KeyValuePair.Create(response.Key, document.Resolve(response.Value)));

    /// <summary>The folder of the client, as stated by the tag of the operation.</summary>
    public string Folder
    {
        get
        {
            var tag = (string?)(Node["tags"] as JsonArray)?.FirstOrDefault();
            var described = (document.Root["tags"] as JsonArray)?.FirstOrDefault(other => (string?)other?["name"] == tag);
            return (string?)described?["x-folder"] ?? throw new DocumentException($"{document.Path}: the tag '{tag}' of {Name} has no x-folder.");
        }
    }
}
