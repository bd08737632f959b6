using System.Text;
using System.Text.Json;

namespace DubbingSdk.Pipeline;

/// <summary>Recovers the id of a created resource when the rest of the response is missing or invalid. The resource was billed, and only its id leads to it.</summary>
internal sealed class CreationRescue
{
    private readonly string? _list;
    private readonly string[] _properties;

    private CreationRescue(string? list, params string[] properties)
    {
        _list = list;
        _properties = properties;
    }

    /// <summary>Recovers the first of the properties that can be read.</summary>
    public static CreationRescue FirstOf(params string[] properties) => new(list: null, properties);

    /// <summary>Recovers one property of each item of a list in the response.</summary>
    public static CreationRescue EachOf(string list, string property) => new(list, property);

    /// <summary>Writes the response with the recovered ids only.</summary>
    /// <returns>The JSON, or <see langword="null"/> when no id can be read.</returns>
    public byte[]? Apply(ReadOnlySpan<byte> json)
    {
        foreach (var property in _properties)
        {
            if (Find(json, property, depth: _list is null ? 1 : 3) is { Count: > 0 } ids)
                return _list is null ? Write(writer => writer.WriteString(property, ids[0])) : Write(writer => WriteList(writer, _list, property, ids));
        }

        return null;
    }

    private static List<string> Find(ReadOnlySpan<byte> json, string property, int depth)
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
            // The rest is not JSON, or the id is not a text.
        }

        return found;
    }

    private static string? Text(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String when reader.GetString() is { Length: > 0 } id => id,
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => null,
    };

    private static byte[] Write(Action<Utf8JsonWriter> writeMembers)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writeMembers(writer);
            writer.WriteEndObject();
        }

        return json.ToArray();
    }

    private static void WriteList(Utf8JsonWriter writer, string list, string property, List<string> ids)
    {
        writer.WriteStartArray(list);
        foreach (var id in ids)
        {
            writer.WriteStartObject();
            writer.WriteString(property, id);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
