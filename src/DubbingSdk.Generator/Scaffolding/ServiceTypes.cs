using System.Text.Json.Nodes;
using DubbingSdk.Generator.Documents;

namespace DubbingSdk.Generator.Scaffolding;

/// <summary>The types that the operations of one document need.</summary>
internal sealed class ServiceTypes
{
    private readonly OpenApiDocument _document;
    private readonly Dictionary<string, NeededType> _types = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _jsonRoots = new(StringComparer.Ordinal);

    public ServiceTypes(OpenApiDocument document)
    {
        _document = document;
        foreach (var operation in document.Operations)
            Need(operation);
    }

    public ServiceNames Names => _document.Service;

    public IEnumerable<NeededType> Missing(SourceTree source) =>
        _types.Values.Where(type => !source.Declares(Names.Namespace, type.Name)).OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>Returns the files of the JSON contexts, each with the types of whole bodies and responses that it registers. A type belongs to the context of its folder.</summary>
    public IEnumerable<(string Path, IEnumerable<string> Roots)> JsonContexts(SourceTree source)
    {
        var roots = _jsonRoots.ToLookup(type => _document.JsonContextFor(source.FolderOf(Names.Namespace, type) ?? _types.GetValueOrDefault(type)?.Folder ?? string.Empty), StringComparer.Ordinal);
        return _document.JsonContexts.Select(path => (path, roots[path]));
    }

    public bool IsSchema(string type) => _document.Schemas.Any(schema => schema.Key == type);

    private void Need(DocumentedOperation operation)
    {
        foreach (var parameter in operation.Parameters)
            Need(parameter["schema"], operation.Folder, isRequest: true);
        foreach (var (type, content) in OpenApiDocument.Objects(operation.RequestBody?["content"]))
            NeedBody(type, content["schema"], operation.Folder, isRequest: true);
        foreach (var (_, response) in operation.Responses.Where(response => response.Key.StartsWith('2')))
        {
            foreach (var (type, content) in OpenApiDocument.Objects(response["content"]))
                NeedBody(type, content["schema"], operation.Folder, isRequest: false);
        }
    }

    private void NeedBody(string mediaType, JsonNode? schema, string folder, bool isRequest)
    {
        Need(schema, folder, isRequest);
        if (mediaType == "application/json")
            _jsonRoots.UnionWith(Roots(schema));
    }

    private static IEnumerable<string> Roots(JsonNode? schema) => OpenApiDocument.SchemaName(schema) is { } name
        ? [name]
        : OpenApiDocument.Alternatives(schema).Select(OpenApiDocument.SchemaName).OfType<string>();

    private void Need(JsonNode? node, string folder, bool isRequest)
    {
        if (OpenApiDocument.SchemaName(node) is { } name)
        {
            var schema = _document.Resolve((JsonObject)node!);
            var type = (string?)schema["x-open-value"] ?? name;
            if (_types.ContainsKey(type))
                return;

            schema = _document.Schemas.FirstOrDefault(named => named.Key == type).Value ?? schema;
            if ((bool?)schema["x-open-enum"] == true)
                _types[type] = new NeededType(this, folder, type, schema, NeededKind.OpenValue);
            else if (schema["properties"] is not null)
                _types[type] = new NeededType(this, folder, type, schema, isRequest ? NeededKind.Request : NeededKind.Response);
            node = schema;
        }

        foreach (var child in Children(node))
            Need(child, folder, isRequest);
        if (node?["contentSchema"] is { } file)
            NeedBody((string?)node["contentMediaType"] ?? string.Empty, file, folder, isRequest);
    }

    private static IEnumerable<JsonObject> Children(JsonNode? node) => node is not JsonObject schema ? [] :
        OpenApiDocument.Objects(schema["properties"]).Select(property => property.Value)
            .Concat(new[] { schema["items"], schema["additionalProperties"] }.OfType<JsonObject>())
            .Concat(OpenApiDocument.Alternatives(schema).OfType<JsonObject>());
}
