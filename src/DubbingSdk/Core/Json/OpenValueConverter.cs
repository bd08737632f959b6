using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Reads and writes open values as JSON strings and as JSON property names. The default is null in JSON.</summary>
/// <typeparam name="T">The open value.</typeparam>
/// <remarks>Public so that a <c>JsonSerializerContext</c> outside the library can serialize types with open values.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenValueConverter<T> : JsonConverter<T>
    where T : struct, IOpenValue<T>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String => T.FromValue(reader.GetString()),
        var kind => throw new JsonException($"Expected a string, found {kind}."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value.Length > 0 ? value.Value : null);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.FromValue(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(OpenValue.Require(value, typeof(T).Name));
}
