using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Requests;

/// <summary>Parses and writes JSON text.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes JSON as the services do: escapes only what has to be escaped.</summary>
    public static string Write(JsonNode json) => json.ToJsonString(Readable);

    public static bool TryParse(string text, out JsonNode? json)
    {
        json = null;
        try
        {
            var parsed = JsonNode.Parse(text);
            FindRepeatedNames(parsed);
            json = parsed;
            return true;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Visits every member once, since a repeated name otherwise throws only when its object is first used.</summary>
    private static void FindRepeatedNames(JsonNode? node)
    {
        foreach (var child in node switch { JsonObject members => members.Select(member => member.Value), JsonArray items => items, _ => [] })
            FindRepeatedNames(child);
    }
}
