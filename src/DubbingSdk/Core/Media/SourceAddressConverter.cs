using System.Text.Json;
using System.Text.Json.Serialization;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Writes and reads sources that are addresses, and leaves a place for the bytes of one that is not: see <see cref="Base64Body"/>.</summary>
internal sealed class SourceAddressConverter : JsonConverter<MediaSource>
{
    public override MediaSource? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && WebAddress.Find(reader.GetString()) is { } address
            ? new UriMediaSource(address)
            : throw new JsonException("Expected an address.");

    public override void Write(Utf8JsonWriter writer, MediaSource value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value is UriMediaSource address ? address.Uri.AbsoluteUri : Base64Body.Placeholder);
}
