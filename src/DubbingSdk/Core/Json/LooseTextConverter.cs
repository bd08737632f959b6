using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Reads texts, and whatever a service sends in their place as the JSON it is.</summary>
/// <remarks>Public because a <c>JsonSerializerContext</c> of yours must reach it to write a type that holds such texts.</remarks>
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
