using System.Text.Json.Nodes;

namespace DubbingSdk.Generator.Scaffolding;

/// <summary>Writes the initial source of an open value: its attributes, and a constant for each known value.</summary>
internal static class OpenValueWriter
{
    public static string Write(NeededType type) => CodeText.File(
        type.Service.Names.Namespace,
        [
            $"/// <summary>{Naming.Documentation((string?)type.Schema["description"], type.Name)}</summary>",
            "[OpenValue]",
            $"[JsonConverter(typeof(OpenValueConverter<{type.Name}>))]",
            $"public readonly partial record struct {type.Name}",
            "{",
            .. CodeText.Members([Constants(((JsonArray)type.Schema["enum"]!).Select(value => (string)value!))]),
            "}",
        ],
        ("System.Text.Json.Serialization", "[Json"));

    private static IEnumerable<string> Constants(IEnumerable<string> values) =>
    [
        "public static partial class Values",
        "{",
        .. CodeText.Members(values.Select(value => new[] { $"/// <summary>{Naming.Documentation(null, $"`{value}`")}</summary>", $"public const string {Naming.Pascal(value)} = \"{value}\";" })),
        "}",
    ];
}
