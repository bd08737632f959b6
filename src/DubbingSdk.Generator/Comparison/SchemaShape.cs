using System.Text.Json.Nodes;
using DubbingSdk.Generator.Documents;

namespace DubbingSdk.Generator.Comparison;

/// <summary>Lists the properties of a schema, place by place, so that schemas can be compared regardless of their names and of their division into references.</summary>
internal sealed class SchemaShape(OpenApiDocument document, IDictionary<string, Facts> into)
{
    private static readonly string[] Facets =
        ["default", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "minItems", "maxItems", "pattern"];

    public void Add(string place, JsonNode? schema) => Walk(place, schema, []);

    private void Walk(string place, JsonNode? node, IReadOnlyList<string> within)
    {
        if (node is not JsonObject schema)
            return;
        if ((string?)schema["$ref"] is { } reference)
        {
            if (within.Contains(reference))
            {
                Mark(place, IsNullable(schema));
                return;
            }

            within = [.. within, reference];
        }

        var merged = Merge(document.Resolve(schema), schema);
        var isNullable = IsNullable(merged);
        if (Alternatives(merged) is [JsonObject only])
        {
            Walk(place, With(only, merged), within);
            Mark(place, isNullable);
            return;
        }

        Describe(Facts(place), merged);
        Mark(place, isNullable);
        WalkParts(place, merged, within);
    }

    private void WalkParts(string place, JsonObject schema, IReadOnlyList<string> within)
    {
        var required = (schema["required"] as JsonArray ?? []).Select(name => (string?)name).ToHashSet();
        foreach (var (name, property) in OpenApiDocument.Objects(schema["properties"]))
        {
            Walk($"{place}.{name}", property, within);
            Facts($"{place}.{name}")["required"] = required.Contains(name) ? "true" : "false";
        }

        Walk($"{place}[]", schema["items"], within);
        Walk($"{place}{{}}", schema["additionalProperties"], within);
        var alternatives = Alternatives(schema) ?? [];
        for (var index = 0; index < alternatives.Count; index++)
            Walk($"{place}|{index + 1}", alternatives[index], within);
    }

    private static void Describe(Facts facts, JsonObject schema)
    {
        var type = Types(schema).Where(type => type != "null").ToList();
        facts["type"] = type.Count > 0 ? string.Join(" or ", type) : null;
        facts["format"] = (string?)schema["format"];
        foreach (var facet in Facets)
            facts[facet] = schema[facet]?.ToJsonString();
        facts["deprecated"] = (bool?)schema["deprecated"] == true ? "true" : null;
        foreach (var value in schema["enum"] as JsonArray ?? (schema["const"] is { } constant ? [constant.DeepClone()] : []))
            facts.AddValue(value?.ToString() ?? "null");
    }

    private void Mark(string place, bool isNullable)
    {
        if (isNullable)
            Facts(place)["nullable"] = "true";
    }

    private static bool IsNullable(JsonObject schema) =>
        (bool?)schema["nullable"] == true
        || Types(schema).Contains("null")
        || OpenApiDocument.Alternatives(schema).Any(part => (string?)(part?["type"] as JsonValue) == "null");

    /// <summary>The alternatives of <c>anyOf</c> and <c>oneOf</c>, without null.</summary>
    private static IReadOnlyList<JsonNode?>? Alternatives(JsonObject schema) =>
        (schema["anyOf"] ?? schema["oneOf"]) is JsonArray parts ? [.. parts.Where(part => part?["type"] is not JsonValue type || (string?)type != "null")] : null;

    private static IEnumerable<string> Types(JsonObject schema) => schema["type"] switch
    {
        JsonArray types => types.Select(type => (string)type!),
        JsonValue type => [(string)type!],
        _ => [],
    };

    /// <summary>Adds the properties beside <c>anyOf</c> or <c>oneOf</c> to the only alternative.</summary>
    private static JsonObject With(JsonObject alternative, JsonObject around)
    {
        var result = (JsonObject)alternative.DeepClone();
        foreach (var facet in Facets.Append("deprecated").Where(facet => around[facet] is not null))
            result[facet] = around[facet]!.DeepClone();
        return result;
    }

    /// <summary>Merges a schema with the properties beside its reference and with its <c>allOf</c> parts.</summary>
    private JsonObject Merge(JsonObject schema, JsonObject beside)
    {
        var result = (JsonObject)schema.DeepClone();
        foreach (var (name, value) in beside.Where(member => member.Key != "$ref"))
            result[name] = value?.DeepClone();
        foreach (var part in schema["allOf"] as JsonArray ?? [])
            Absorb(result, Merge(document.Resolve((JsonObject)part!), (JsonObject)part!));
        return result;
    }

    private static void Absorb(JsonObject result, JsonObject part)
    {
        foreach (var (name, value) in part)
        {
            if (result[name] is JsonObject known && value is JsonObject more)
                Absorb(known, more);
            else if (result[name] is JsonArray list && value is JsonArray further)
                further.ToList().ForEach(entry => list.Add(entry?.DeepClone()));
            else
                result[name] ??= value?.DeepClone();
        }
    }

    private Facts Facts(string place)
    {
        if (!into.TryGetValue(place, out var facts))
            into[place] = facts = new Facts();
        return facts;
    }
}
