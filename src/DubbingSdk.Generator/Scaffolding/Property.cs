using System.Text.Json.Nodes;
using DubbingSdk.Generator.Documents;

namespace DubbingSdk.Generator.Scaffolding;

/// <summary>A property of a schema, and its C# declaration.</summary>
internal sealed class Property
{
    private const string Seconds = "TimeSpan";

    private static readonly string[] ValueTypes = ["bool", "decimal", "double", "long", "DateTimeOffset", "ReadOnlyMemory<byte>", Seconds];

    private readonly JsonObject _schema;

    public Property(NeededType owner, string jsonName, JsonObject schema)
    {
        _schema = schema;
        JsonName = jsonName;
        IsRequired = (owner.Schema["required"] as JsonArray)?.Any(name => (string?)name == jsonName) == true;
        IsNullable = schema["type"] is JsonArray types && types.Any(type => (string?)type == "null") || Alternatives.Any(part => (string?)(part?["type"] as JsonValue) == "null");
        Type = TypeOf(schema);
    }

    public string JsonName { get; }

    public string Name => Naming.Pascal(JsonName);

    /// <summary>The C# type, without its nullable annotation.</summary>
    public string Type { get; }

    public bool IsRequired { get; }

    public bool IsNullable { get; }

    public bool IsId => IsRequired && Type is "string" or "long" && (JsonName == "id" || JsonName.EndsWith("_id", StringComparison.Ordinal));

    public bool IsValueType => ValueTypes.Contains(Type) || IsOpenValue;

    public bool IsList => Type.StartsWith("IReadOnlyList<", StringComparison.Ordinal);

    public bool IsDictionary => Type.StartsWith("IReadOnlyDictionary<", StringComparison.Ordinal);

    private bool IsOpenValue { get; set; }

    private JsonArray Alternatives => OpenApiDocument.Alternatives(_schema);

    public static IReadOnlyList<Property> Of(NeededType owner) =>
        [.. OpenApiDocument.Objects(owner.Schema["properties"]).Select(property => new Property(owner, property.Key, property.Value))];

    /// <summary>Returns the comment and the attributes, one per line.</summary>
    public IEnumerable<string> Head()
    {
        yield return $"/// <summary>{Naming.Documentation((string?)_schema["description"], JsonName)}</summary>";
        if (!Naming.IsByPolicy(JsonName))
            yield return $"[JsonPropertyName(\"{JsonName}\")]";
        if (Type == Seconds)
            yield return "[JsonConverter(typeof(SecondsConverter))]";
        if (UnixConverter is { } converter)
            yield return $"[JsonConverter(typeof({converter}))]";
        if (Type == "decimal")
            yield return "[JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]";
    }

    private string TypeOf(JsonObject schema)
    {
        if ((string?)schema["x-open-value"] is { } openValue)
            return Open(openValue);
        if (OpenApiDocument.Alternatives(schema).OfType<JsonObject>().FirstOrDefault(part => (string?)(part["type"] as JsonValue) != "null") is { } part)
            return TypeOf(part);
        if (OpenApiDocument.SchemaName(schema) is { } name)
            return Referenced(name);

        return (schema["type"] is JsonArray types ? (string?)types.First(type => (string?)type != "null") : (string?)schema["type"]) switch
        {
            "string" when (string?)schema["contentEncoding"] == "base64" => "ReadOnlyMemory<byte>",
            "string" => (string?)schema["format"] switch { "date-time" => "DateTimeOffset", "binary" => "MediaSource", "uri" => "Uri", "decimal" => "decimal", _ => "string" },
            "number" => IsTime ? Seconds : "double",
            "integer" => UnixConverter is null ? "long" : "DateTimeOffset",
            "boolean" => "bool",
            "array" when schema["items"] is JsonObject items => $"IReadOnlyList<{TypeOf(items)}>",
            "object" when schema["additionalProperties"] is JsonObject values => $"IReadOnlyDictionary<string, {TypeOf(values)}>",
            _ => "JsonElement?",
        };
    }

    private bool IsTime => JsonName.EndsWith("_s", StringComparison.Ordinal) || JsonName.EndsWith("_sec", StringComparison.Ordinal)
        || JsonName.EndsWith("_secs", StringComparison.Ordinal) || JsonName.EndsWith("_seconds", StringComparison.Ordinal) || JsonName.EndsWith("_time", StringComparison.Ordinal);

    private string? UnixConverter => (string?)_schema["format"] switch
    {
        "unix-seconds" => "UnixSecondsConverter",
        "unix-milliseconds" => "UnixMillisecondsConverter",
        _ => null,
    };

    private string Referenced(string name)
    {
        var root = _schema.Root;
        var schema = root["components"]!["schemas"]![name]!;
        var type = (string?)schema["x-open-value"] ?? name;
        return (bool?)schema["x-open-enum"] == true ? Open(type) : schema["properties"] is not null ? type : (string?)schema["type"] == "string" ? "string" : "JsonElement?";
    }

    private string Open(string type)
    {
        IsOpenValue |= OpenApiDocument.SchemaName(_schema) is not null || _schema["x-open-value"] is not null || Alternatives.Count > 0;
        return type;
    }
}
