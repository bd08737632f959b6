using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Saves the ids of previews out of an answer that cannot be read: they were paid for, and lead to the audio.</summary>
internal static class PreviewIds
{
    private const string Property = "generated_voice_id";

    /// <summary>How deep the id stands: in a preview, in the list, in the answer.</summary>
    private const int Depth = 3;

    public static byte[]? Rescue(ReadOnlySpan<byte> json) => CreatedId.FindAll(json, Property, Depth) is { Count: > 0 } ids ? Only(ids) : null;

    private static byte[] Only(List<string> ids)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("previews");
            foreach (var id in ids)
            {
                writer.WriteStartObject();
                writer.WriteString(Property, id);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return json.ToArray();
    }
}
