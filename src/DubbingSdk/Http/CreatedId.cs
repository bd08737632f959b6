using System.Text.Json;

namespace DubbingSdk.Http;

/// <summary>Finds the id in the answer to a creation, also when the rest of it is missing or wrong.</summary>
internal static class CreatedId
{
    public static string? Find(ReadOnlySpan<byte> json, string property)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, state: default);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals(property))
                    return reader.Read() ? Text(ref reader) : null;
            }
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // What follows is not JSON and the id did not come before it, or the id is no text.
        }

        return null;
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
