using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Reads and writes times as milliseconds since 1970-01-01 UTC.</summary>
/// <remarks>Public so that a <c>JsonSerializerContext</c> outside the library can serialize types with such times.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnixMillisecondsConverter : JsonConverter<DateTimeOffset>
{
    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!WholeNumber.TryRead(ref reader, out var milliseconds))
            throw new JsonException("Expected a whole number of milliseconds since 1970.");

        try
        {
            return DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        }
        catch (ArgumentOutOfRangeException failure)
        {
            throw new JsonException("The number of milliseconds since 1970 is too large.", failure);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteNumberValue(value.ToUnixTimeMilliseconds());
}
