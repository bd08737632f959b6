using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DubbingSdk.Generator.Documents;

/// <summary>Converts YAML, which includes JSON, to JSON nodes. A quoted scalar is always a string.</summary>
internal static class YamlReader
{
    /// <summary>More than the depth of any document. A document that contains itself is infinitely deep.</summary>
    private const int MaxDepth = 200;

    /// <summary>Reads one document.</summary>
    /// <exception cref="FormatException">The text is not YAML, or has no equivalent in JSON.</exception>
    public static JsonNode? Read(TextReader yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(yaml);
        }
        catch (Exception failure) when (failure is YamlException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException(failure.Message, failure);
        }

        return stream.Documents is [var document] ? Convert(document.RootNode, MaxDepth) : throw new FormatException($"It contains {stream.Documents.Count} documents instead of one.");
    }

    private static JsonNode? Convert(YamlNode node, int depth) => node switch
    {
        _ when depth == 0 => throw new FormatException("It is nested too deeply, or contains itself."),
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(child => KeyValuePair.Create(Name(child.Key), Convert(child.Value, depth - 1)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(child => Convert(child, depth - 1))]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => Plain(plain.Value!),
        YamlScalarNode text => JsonValue.Create(text.Value),
        _ => throw new FormatException($"A {node.NodeType} has no equivalent in JSON."),
    };

    private static string Name(YamlNode key) => (key as YamlScalarNode)?.Value ?? throw new FormatException($"The name of a member in line {key.Start.Line} is not a text.");

    private static JsonValue? Plain(string text) => text switch
    {
        "" or "~" or "null" => null,
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => JsonValue.Create(integer),
        _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => JsonValue.Create(number),
        _ => JsonValue.Create(text),
    };
}
