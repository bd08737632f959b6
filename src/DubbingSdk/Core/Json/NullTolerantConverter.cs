using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Reads null as the default, where the service documents a value.</summary>
/// <typeparam name="T"><see cref="bool"/>, <see cref="double"/>, <see cref="int"/> or <see cref="long"/>.</typeparam>
internal sealed class NullTolerantConverter<T> : JsonConverter<T>
    where T : struct
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        if (reader.TokenType != Expected(reader.TokenType))
            throw new JsonException($"Expected {typeof(T).Name}, found {reader.TokenType}.");

        return default(T) switch
        {
            bool => (T)(object)reader.GetBoolean(),
            double when reader.TryGetDouble(out var number) => (T)(object)number,
            int when WholeNumber.TryRead(ref reader, out var number) && number is >= int.MinValue and <= int.MaxValue => (T)(object)(int)number,
            long when WholeNumber.TryRead(ref reader, out var number) => (T)(object)number,
            _ => throw new JsonException($"The number is not a valid {typeof(T).Name}."),
        };
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
        }
    }

    private static JsonTokenType Expected(JsonTokenType found) =>
        typeof(T) != typeof(bool) ? JsonTokenType.Number : found == JsonTokenType.True ? JsonTokenType.True : JsonTokenType.False;
}
