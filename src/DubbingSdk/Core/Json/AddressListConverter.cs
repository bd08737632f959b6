using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Reads lists of addresses. What is no address is left out, and a lone one is a list of one.</summary>
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
        foreach (var address in value)
            writer.WriteStringValue(address.OriginalString);
        writer.WriteEndArray();
    }
}
