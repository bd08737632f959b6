namespace DubbingSdk.Generator.Scaffolding;

/// <summary>Writes a request as a record.</summary>
internal static class RequestWriter
{
    public static string Write(NeededType type) => CodeText.File(
        type.Service.Names.Namespace,
        [
            $"/// <summary>{Naming.Documentation((string?)type.Schema["description"], type.Name)}</summary>",
            $"public sealed record {type.Name}",
            "{",
            .. CodeText.Members(Property.Of(type).Select(Member)),
            "}",
        ],
        ("System.Text.Json", "JsonElement"),
        ("System.Text.Json.Serialization", "[Json"));

    private static IEnumerable<string> Member(Property property)
    {
        foreach (var line in property.Head())
            yield return line;
        if (property is { IsRequired: true, IsNullable: true })
            yield return "[JsonIgnore(Condition = JsonIgnoreCondition.Never)]";
        var type = property.IsRequired && !property.IsNullable ? property.Type : $"{property.Type.TrimEnd('?')}?";
        yield return $"public {(property.IsRequired ? "required " : string.Empty)}{type} {property.Name} {{ get; init; }}";
    }
}
