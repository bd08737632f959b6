using System.Text.Json;

namespace DubbingSdk.Pipeline;

/// <summary>Finds the id in the answer to a creation, also when the rest of it is missing or wrong.</summary>
internal static class CreatedId
{
    public static string? Find(ReadOnlySpan<byte> json, string property) => FindAll(json, property, depth: 1).FirstOrDefault();

    /// <summary>Finds all ids of one name that stand so deep in the JSON.</summary>
    public static List<string> FindAll(ReadOnlySpan<byte> json, string property, int depth)
    {
        var found = new List<string>();
        var reader = new Utf8JsonReader(json, isFinalBlock: false, state: default);
        try
        {
            while (reader.Read())
            {
                var isNamed = reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth && reader.ValueTextEquals(property);
                if (isNamed && reader.Read() && Text(ref reader) is { } id)
                    found.Add(id);
            }
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // What follows is not JSON, or the id is no text.
        }

        return found;
    }

    /// <summary>The answer as it would be with the id alone.</summary>
    public static byte[] Only(string property, string id)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteString(property, id);
            writer.WriteEndObject();
        }

        return json.ToArray();
    }

    private static string? Text(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String when reader.GetString() is { Length: > 0 } id => id,
        JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
        _ => null,
    };
}
