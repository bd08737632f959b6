using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace DubbingSdk.Segmind;

/// <summary>Reads and writes an output as a text or as an object. Any other JSON is read as <see langword="null"/>, so that the rest of the response is not lost.</summary>
/// <remarks>Public because a <c>JsonSerializerContext</c> of yours must reach it to write a type that holds such values.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SegmindOutputConverter : JsonConverter<SegmindOutput>
{
    /// <inheritdoc/>
    public override SegmindOutput? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new SegmindOutput { Text = reader.GetString() };
            case JsonTokenType.StartObject:
                return JsonSerializer.Deserialize(ref reader, TypeInfo(options));
            default:
                reader.Skip();
                return null;
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SegmindOutput value, JsonSerializerOptions options)
    {
        if (value.Text is { } text)
            writer.WriteStringValue(text);
        else
            JsonSerializer.Serialize(writer, value, TypeInfo(options));
    }

    private static JsonTypeInfo<SegmindOutput> TypeInfo(JsonSerializerOptions options) => (JsonTypeInfo<SegmindOutput>)options.GetTypeInfo(typeof(SegmindOutput));
}
