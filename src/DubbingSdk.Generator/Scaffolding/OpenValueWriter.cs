using System.Text.Json.Nodes;

namespace DubbingSdk.Generator.Scaffolding;

/// <summary>Writes an open value: a struct over the text on the wire, with names for the values that are known.</summary>
internal static class OpenValueWriter
{
    public static string Write(NeededType type)
    {
        var values = ((JsonArray)type.Schema["enum"]!).Select(value => (string)value!).Select(value => (Name: Naming.Pascal(value), Value: value)).ToList();
        return CodeText.File(
            type.Service.Names.Namespace,
            [
                $"/// <summary>{Naming.Documentation((string?)type.Schema["description"], type.Name)}</summary>",
                $"[JsonConverter(typeof(OpenValueConverter<{type.Name}>))]",
                $"public readonly record struct {type.Name} : IOpenValue<{type.Name}>",
                "{",
                .. CodeText.Members(
                [
                    [$"private static readonly FrozenSet<string> Known = new[] {{ {string.Join(", ", values.Select(value => $"Values.{value.Name}"))} }}.ToFrozenSet(StringComparer.Ordinal);"],
                    ["private readonly string? _value;"],
                    [.. FromText, $"public {type.Name}(string value) => _value = string.IsNullOrEmpty(value) ? null : value;"],
                    .. values.Select(value => new[] { $"/// <summary>{Naming.Documentation(null, $"`{value.Value}`")}</summary>", $"public static {type.Name} {value.Name} => new(Values.{value.Name});" }),
                    ["/// <inheritdoc/>", "public string Value => _value ?? string.Empty;"],
                    ["/// <inheritdoc/>", "public bool IsKnown => Known.Contains(Value);"],
                    [.. FromText, $"public static implicit operator {type.Name}(string value) => new(value);"],
                    ["/// <inheritdoc/>", $"public static {type.Name} FromValue(string? value) => new(value ?? string.Empty);"],
                    ["/// <inheritdoc/>", "public override string ToString() => Value;"],
                    [.. Constants(type.Name, values)],
                ]),
                "}",
            ],
            ("System.Collections.Frozen", "FrozenSet"),
            ("System.Text.Json.Serialization", "[Json"));
    }

    private static IEnumerable<string> FromText => ["/// <summary>Makes the value from its text on the wire.</summary>", "/// <param name=\"value\">The text on the wire.</param>"];

    private static IEnumerable<string> Constants(string type, IEnumerable<(string Name, string Value)> values) =>
    [
        "/// <summary>The known values as constants, for <c>switch</c>.</summary>",
        "public static class Values",
        "{",
        .. CodeText.Members(values.Select(value => new[] { $"/// <inheritdoc cref=\"{type}.{value.Name}\"/>", $"public const string {value.Name} = \"{value.Value}\";" })),
        "}",
    ];
}
