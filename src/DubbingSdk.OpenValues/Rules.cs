using Microsoft.CodeAnalysis;

namespace DubbingSdk.OpenValues;

/// <summary>What the generator reports about an open value.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor NotPartial = Rule(
        "OPENVALUE1", "An open value is partial", "{0} must be partial, so that its other half can be generated");

    public static readonly DiagnosticDescriptor NoValues = Rule(
        "OPENVALUE2", "An open value knows a value", "{0} has no known value: give it a public static partial class Values with a string constant for each");

    public static readonly DiagnosticDescriptor NoConverter = Rule(
        "OPENVALUE3", "An open value names its JSON converter", "{0} must carry [JsonConverter(typeof(OpenValueConverter<{0}>))]: the JSON generator does not see what this one writes");

    public static readonly DiagnosticDescriptor DuplicateValue = Rule(
        "OPENVALUE4", "A value has one name", "{0} names the value \"{1}\" more than once: {2}");

    private static DiagnosticDescriptor Rule(string id, string title, string message) =>
        new(id, title, message, "DubbingSdk", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
