using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Reads and writes a number of credits, or the word for any.</summary>
/// <remarks>Public because a <c>JsonSerializerContext</c> of yours must reach it to write a type that holds such values.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CreditLimitExtensionConverter : JsonConverter<CreditLimitExtension>
{
    private static ReadOnlySpan<byte> Unlimited => "unlimited"u8;

    /// <inheritdoc/>
    public override CreditLimitExtension Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when WholeNumber.TryRead(ref reader, out var credits) => new(credits),
        JsonTokenType.String when reader.ValueTextEquals(Unlimited) => new(null),
        _ => throw new JsonException("Expected a whole number of credits, or 'unlimited'."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CreditLimitExtension value, JsonSerializerOptions options)
    {
        if (value.Credits is { } credits)
            writer.WriteNumberValue(credits);
        else
            writer.WriteStringValue(Unlimited);
    }
}
