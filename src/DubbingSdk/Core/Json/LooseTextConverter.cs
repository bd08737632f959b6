using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Reads texts, and whatever a service sends in their place as the JSON it is.</summary>
internal sealed class LooseTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString();

        using var other = JsonDocument.ParseValue(ref reader);
        return other.RootElement.GetRawText();
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
