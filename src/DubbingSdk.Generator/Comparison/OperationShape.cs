using System.Text.Json.Nodes;
using DubbingSdk.Generator.Documents;

namespace DubbingSdk.Generator.Comparison;

/// <summary>Lists the properties of an operation, place by place.</summary>
internal static class OperationShape
{
    public static SortedDictionary<string, Facts> Of(OpenApiDocument document, DocumentedOperation operation, IReadOnlySet<string> keyHeaders)
    {
        var places = new SortedDictionary<string, Facts>(StringComparer.Ordinal);
        var schemas = new SchemaShape(document, places);
        places["operation"] = new Facts { ["deprecated"] = (bool?)operation.Node["deprecated"] == true ? "true" : null };
        AddParameters(operation, keyHeaders, places, schemas);
        if (operation.RequestBody is { } body)
        {
            places["body"] = new Facts { ["required"] = (bool?)body["required"] == true ? "true" : "false" };
            AddContent("body", body, places, schemas);
        }

        foreach (var (status, response) in operation.Responses)
        {
            places[$"response {status}"] = new Facts();
            AddContent($"response {status}", response, places, schemas);
        }

        return places;
    }

    private static void AddParameters(DocumentedOperation operation, IReadOnlySet<string> keyHeaders, SortedDictionary<string, Facts> places, SchemaShape schemas)
    {
        var inPath = operation.Path.Split('/').Where(part => part.StartsWith('{')).ToList();
        foreach (var parameter in operation.Parameters)
        {
            var (where, name) = ((string)parameter["in"]!, (string)parameter["name"]!);
            if (where == "header" && keyHeaders.Contains(name))
                continue;

            var place = where == "path" ? $"path parameter {inPath.IndexOf($"{{{name}}}") + 1}" : $"{where} parameter {name}";
            schemas.Add(place, parameter["schema"]);
            if (!places.TryGetValue(place, out var facts))
                places[place] = facts = new Facts();
            facts["required"] = (bool?)parameter["required"] == true ? "true" : "false";
            facts["deprecated"] = (bool?)parameter["deprecated"] == true ? "true" : null;
        }
    }

    private static void AddContent(string place, JsonObject node, SortedDictionary<string, Facts> places, SchemaShape schemas)
    {
        foreach (var (type, content) in OpenApiDocument.Objects(node["content"]))
        {
            places.TryAdd($"{place} {type}", new Facts());
            schemas.Add($"{place} {type} $", content["schema"]);
        }
    }
}
