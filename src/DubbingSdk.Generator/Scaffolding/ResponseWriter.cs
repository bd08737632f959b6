namespace DubbingSdk.Generator.Scaffolding;

/// <summary>Writes a response as a class in which only the id is required.</summary>
internal static class ResponseWriter
{
    public static string Write(NeededType type)
    {
        var properties = Property.Of(type);
        var id = properties.FirstOrDefault(property => property.IsId);
        return CodeText.File(
            type.Service.Names.Namespace,
            [
                $"/// <summary>{Naming.Documentation((string?)type.Schema["description"], type.Name)}</summary>",
                $"[DebuggerDisplay(\"{{{(id ?? properties[0]).Name}}}\")]",
                $"public sealed class {type.Name}",
                "{",
                .. CodeText.Members(properties.Select(property => Member(property, property == id)).Append(Additional())),
                "}",
            ],
            ("System.Collections.ObjectModel", "ReadOnlyDictionary<string, "),
            ("System.Diagnostics", "[DebuggerDisplay"),
            ("System.Text.Json", "JsonElement"),
            ("System.Text.Json.Serialization", "[Json"));
    }

    private static IEnumerable<string> Member(Property property, bool isId) =>
        isId && property.IsValueType ? [.. property.Head(), "[JsonRequired]", $"public {property.Type} {property.Name} {{ get; set; }}"]
        : isId ? [.. property.Head(), "[JsonRequired]", $"public string {property.Name} {{ get; set => field = JsonRule.RequireId(value); }} = string.Empty;"]
        : property.IsList ? [.. property.Head(), $"public {property.Type} {property.Name} {{ get => field ?? []; set; }}"]
        : property.IsDictionary ? [.. property.Head(), $"public {property.Type} {property.Name} {{ get => field ?? {property.Type[1..]}.Empty; set; }}"]
        : [.. property.Head(), $"public {property.Type.TrimEnd('?')}{(IsNullable(property) ? "?" : string.Empty)} {property.Name} {{ get; set; }}"];

    private static IEnumerable<string> Additional() =>
    [
        "/// <summary>Members of the response that this version of the library does not know.</summary>",
        "[JsonExtensionData]",
        "public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }",
    ];

    /// <summary>Whether the property is nullable. A missing required value is read as its default; a time has no meaningful default.</summary>
    private static bool IsNullable(Property property) => property.IsNullable || !property.IsValueType || property.Type == "DateTimeOffset";
}
