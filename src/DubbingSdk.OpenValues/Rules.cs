using Microsoft.CodeAnalysis;

namespace DubbingSdk.OpenValues;

/// <summary>The diagnostics of the generator.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor NotPartial = Rule(
        "OPENVALUE1", "An open value must be partial", "{0} must be partial, so that the rest of it can be generated");

    public static readonly DiagnosticDescriptor NoValues = Rule(
        "OPENVALUE2", "An open value must have a known value", "{0} has no known value: give it a public static partial class Values with a string constant for each");

    public static readonly DiagnosticDescriptor NoConverter = Rule(
        "OPENVALUE3", "An open value must name its JSON converter", "{0} must carry [JsonConverter(typeof(OpenValueConverter<{0}>))]: the JSON source generator cannot see the output of this one");

    public static readonly DiagnosticDescriptor DuplicateValue = Rule(
        "OPENVALUE4", "A value must have one name", "{0} names the value \"{1}\" more than once: {2}");

    private static DiagnosticDescriptor Rule(string id, string title, string message) =>
        new(id, title, message, "DubbingSdk", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
