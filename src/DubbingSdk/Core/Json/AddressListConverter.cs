using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Reads and writes lists of URIs. Items that are not absolute URIs are left out, and a single URI is read as a list of one.</summary>
internal sealed class AddressListConverter : JsonConverter<IReadOnlyList<Uri>>
{
    public override IReadOnlyList<Uri> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        IEnumerable<JsonElement> items = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement.EnumerateArray() : [json.RootElement];
        return [.. items.Where(item => item.ValueKind == JsonValueKind.String).Select(item => WebAddress.Find(item.GetString())).OfType<Uri>()];
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Uri> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var uri in value)
            writer.WriteStringValue(uri.OriginalString);
        writer.WriteEndArray();
    }
}
