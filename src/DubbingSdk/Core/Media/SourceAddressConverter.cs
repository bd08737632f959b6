using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Reads and writes sources that are URIs. Any other source is written as null, which its bytes replace later.</summary>
internal sealed class SourceAddressConverter : JsonConverter<MediaSource>
{
    public override MediaSource? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && WebAddress.Find(reader.GetString()) is { } uri
            ? new UriMediaSource(uri)
            : throw new JsonException("Expected a URI.");

    public override void Write(Utf8JsonWriter writer, MediaSource value, JsonSerializerOptions options) =>
        writer.WriteStringValue((value as UriMediaSource)?.Uri.AbsoluteUri);
}
