using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Reads and writes a number of credits, or <c>unlimited</c>.</summary>
/// <remarks>Public so that a <c>JsonSerializerContext</c> in another assembly can read and write types with such values.</remarks>
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
