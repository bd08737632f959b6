using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DubbingSdk.Generator.Documents;

/// <summary>Turns YAML, of which JSON is a part, into JSON nodes. A quoted scalar is a text, whatever it looks like.</summary>
internal static class YamlReader
{
    /// <summary>Deeper than any document is; one that holds itself has no end.</summary>
    private const int MaxDepth = 200;

    /// <summary>Reads one document.</summary>
    /// <exception cref="FormatException">It is not YAML, or has no counterpart in JSON.</exception>
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

        return stream.Documents is [var document] ? Convert(document.RootNode, MaxDepth) : throw new FormatException($"It holds {stream.Documents.Count} documents.");
    }

    private static JsonNode? Convert(YamlNode node, int depth) => node switch
    {
        _ when depth == 0 => throw new FormatException("It is nested without end."),
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(child => KeyValuePair.Create(Name(child.Key), Convert(child.Value, depth - 1)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(child => Convert(child, depth - 1))]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => Plain(plain.Value!),
        YamlScalarNode text => JsonValue.Create(text.Value),
        _ => throw new FormatException($"A {node.NodeType} has no place in JSON."),
    };

    private static string Name(YamlNode key) => (key as YamlScalarNode)?.Value ?? throw new FormatException($"The name of a member in line {key.Start.Line} is no text.");

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
