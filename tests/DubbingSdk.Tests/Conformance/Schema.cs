using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DubbingSdk.Tests.Conformance;

/// <summary>A schema of a document: references are followed, null is set aside, and of alternatives the first one stands for all.</summary>
internal sealed class Schema
{
    private readonly InterfaceDocument _document;

    public Schema(InterfaceDocument document, JsonNode node)
    {
        _document = document;
        Name = node["$ref"]?.GetValue<string>().Split('/')[^1];
        Json = document.Follow(node);
        IsNullable = Json["type"] is JsonArray types && types.Any(type => type!.GetValue<string>() == "null");
        Alternatives = [this];
        if ((Json["anyOf"] ?? Json["oneOf"]) is not JsonArray alternatives)
            return;

        var others = alternatives.Where(alternative => !IsNull(alternative!)).Select(alternative => new Schema(document, alternative!)).ToList();
        IsNullable = others.Count < alternatives.Count || others.Exists(alternative => alternative.IsNullable);
        Union = others.Count > 1 ? Name : null;
        Name = others[0].Name ?? Name;
        Json = others[0].Json;
        Alternatives = [.. others.SelectMany(alternative => alternative.Alternatives)];
    }

    /// <summary>The name of the component, where the schema is one.</summary>
    public string? Name { get; }

    /// <summary>The name of the component, where it has alternatives; the SDK's type may have it, or that of the first alternative.</summary>
    public string? Union { get; }

    /// <summary>The schemas any of which may hold: itself, where there is no other.</summary>
    public IReadOnlyList<Schema> Alternatives { get; }

    public JsonObject Json { get; }

    /// <summary>The type beside null.</summary>
    public string? Type => Json["type"] switch
    {
        JsonArray several => several.Select(type => type!.GetValue<string>()).Single(type => type != "null"),
        { } one => one.GetValue<string>(),
        null => null,
    };

    public bool IsNullable { get; }

    public string? Format => Json["format"]?.GetValue<string>();

    public bool IsBinary => Format == "binary";

    /// <summary>Whether a text stands for bytes.</summary>
    public bool IsBase64 => Json["contentEncoding"]?.GetValue<string>() == "base64";

    /// <summary>Whether a number stands for a time.</summary>
    public bool IsTime => Format is "unix-seconds" or "unix-milliseconds";

    /// <summary>Whether a number is a whole one, though its type is not <c>integer</c>.</summary>
    public bool IsWhole => Json["multipleOf"]?.ToJsonString() == "1";

    public double Minimum => Json["minimum"] is { } minimum ? double.Parse(minimum.ToJsonString(), CultureInfo.InvariantCulture) : double.NegativeInfinity;

    public bool IsOpenEnum => Json["x-open-enum"]?.GetValue<bool>() == true;

    /// <summary>The open value type that models the schema.</summary>
    public string? OpenValue => Json["x-open-value"]?.GetValue<string>() ?? (IsOpenEnum ? Name : null);

    public IReadOnlyList<string> Enum => [.. (Json["enum"]?.AsArray() ?? []).Select(value => value!.GetValue<string>())];

    public IReadOnlyDictionary<string, Schema> Properties =>
        (Json["properties"]?.AsObject() ?? []).ToDictionary(property => property.Key, property => new Schema(_document, property.Value!));

    public IReadOnlyList<string> Required => [.. (Json["required"]?.AsArray() ?? []).Select(name => name!.GetValue<string>())];

    public Schema? Items => Json["items"] is { } items ? new Schema(_document, items) : null;

    /// <summary>The schema of the JSON in a file.</summary>
    public Schema? Content => Json["contentSchema"] is { } content ? new Schema(_document, content) : null;

    /// <summary>The schema of the values of a map.</summary>
    public Schema? Values => Json["additionalProperties"] is JsonObject values ? new Schema(_document, values) : null;

    /// <summary>Some value of the schema, telling for its place.</summary>
    public JsonNode Sample(string name) => Type switch
    {
        _ when Json["const"] is { } constant => constant.DeepClone(),
        "object" when Values is { } values => new JsonObject { ["key"] = values.Sample(name) },
        "object" => new JsonObject(Properties.Select(property => KeyValuePair.Create(property.Key, (JsonNode?)property.Value.Sample(property.Key)))),
        "array" => new JsonArray(Items!.Sample(name)),
        "integer" => 2 + (name.Length % 7),
        "number" when IsWhole => name.Length,
        "number" => 0.25 + name.Length,
        "boolean" => true,
        "string" when Enum is [.., var last] => last,
        "string" when IsBase64 => Convert.ToBase64String(Encoding.UTF8.GetBytes(name)),
        "string" when Format == "decimal" => "12.50",
        "string" when Format == "date-time" => "2026-08-14T09:30:00+00:00",
        "string" when IsAddress(name) => $"https://media.example/{name}",
        "string" => $"some {name}",
        null => new JsonObject(),
        _ => throw new InvalidOperationException($"{_document.File}: '{name}' has a schema of no type that is known here."),
    };

    /// <summary>Whether a text of that name is a URI.</summary>
    public bool IsAddress(string name) => Format == "uri" || name == "url" || name.EndsWith("_url", StringComparison.Ordinal);

    /// <summary>The violations of the schema in JSON that should match it, with their paths.</summary>
    public IEnumerable<string> FindErrors(JsonNode? value, string path) =>
        Alternatives.Skip(1).Any(alternative => !alternative.FindOwnErrors(value, path).Any()) ? [] : FindOwnErrors(value, path);

    /// <summary>Whether a text, as it stands in a query or a form, is a value of the schema.</summary>
    public bool Fits(string text) => FitsItself(text) || Alternatives.Skip(1).Any(alternative => alternative.FitsItself(text));

    private static bool IsNull(JsonNode schema) => schema["type"] is JsonValue type && type.GetValue<string>() == "null";

    private IEnumerable<string> FindOwnErrors(JsonNode? value, string path) => (Type, value) switch
    {
        (null, _) => [],
        (_, null) => IsNullable ? [] : [$"{path} is null"],
        ("object", JsonObject members) when Values is { } values => members.SelectMany(member => values.FindErrors(member.Value, $"{path}.{member.Key}")),
        ("object", JsonObject members) => FindMemberErrors(members, path),
        ("array", JsonArray items) => items.SelectMany((item, index) => Items!.FindErrors(item, $"{path}[{index}]")),
        ("string", JsonValue text) when text.GetValueKind() == JsonValueKind.String && Fits(text.GetValue<string>()) => [],
        ("boolean", JsonValue flag) when flag.GetValueKind() is JsonValueKind.True or JsonValueKind.False => [],
        ("integer" or "number", JsonValue number) when number.GetValueKind() == JsonValueKind.Number && Fits(number.ToJsonString()) => [],
        _ => [$"{path} is {value.ToJsonString()} and should be {Name ?? Type}"],
    };

    private bool FitsItself(string text) => Type switch
    {
        "array" => Items!.Fits(text),
        "integer" => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "number" => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        "boolean" => text is "true" or "false",
        "string" when Enum.Count > 0 => Enum.Contains(text),
        "string" => text.Length > 0,
        _ => false,
    };

    private IEnumerable<string> FindMemberErrors(JsonObject members, string path) =>
        members.SelectMany(member => Properties.TryGetValue(member.Key, out var schema) ? schema.FindErrors(member.Value, $"{path}.{member.Key}") : [$"{path}.{member.Key} is unknown"])
            .Concat(Required.Where(name => !members.ContainsKey(name)).Select(name => $"{path}.{name} is required"));
}
