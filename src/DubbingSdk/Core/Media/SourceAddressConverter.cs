using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Writes and reads sources that are URIs. One that is not is written as null, the place where its bytes go.</summary>
internal sealed class SourceAddressConverter : JsonConverter<MediaSource>
{
    public override MediaSource? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && WebAddress.Find(reader.GetString()) is { } address
            ? new UriMediaSource(address)
            : throw new JsonException("Expected an address.");

    public override void Write(Utf8JsonWriter writer, MediaSource value, JsonSerializerOptions options) =>
        writer.WriteStringValue((value as UriMediaSource)?.Uri.AbsoluteUri);
}
