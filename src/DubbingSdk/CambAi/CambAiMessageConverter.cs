using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>Reads a text as it is, and anything else as its JSON.</summary>
/// <remarks>Public because a <c>JsonSerializerContext</c> of yours must reach it to write a type that holds such texts.</remarks>
public sealed class CambAiMessageConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString() : JsonElement.ParseValue(ref reader).GetRawText();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
