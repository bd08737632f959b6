using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Reads strings, and any other JSON value as its JSON text.</summary>
/// <remarks>Public so that a <c>JsonSerializerContext</c> outside the library can serialize types with such strings.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LooseTextConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString();

        using var other = JsonDocument.ParseValue(ref reader);
        return other.RootElement.GetRawText();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
