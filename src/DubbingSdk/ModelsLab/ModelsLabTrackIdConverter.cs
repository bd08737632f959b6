using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.ModelsLab;

/// <summary>Reads and writes a value as the text or the number it was created from.</summary>
/// <remarks>Public because a <c>JsonSerializerContext</c> of yours must reach it to write a type that holds such values.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelsLabTrackIdConverter : JsonConverter<ModelsLabTrackId>
{
    /// <inheritdoc/>
    public override ModelsLabTrackId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when WholeNumber.TryRead(ref reader, out var number) => new(number),
        JsonTokenType.String => new(reader.GetString()!),
        _ => throw new JsonException("Expected a text or a whole number."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ModelsLabTrackId value, JsonSerializerOptions options)
    {
        if (value.IsNumber)
            writer.WriteRawValue(value.Value);
        else
            writer.WriteStringValue(value.Value);
    }
}
