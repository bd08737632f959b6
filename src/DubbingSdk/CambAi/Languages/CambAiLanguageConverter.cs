using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>Reads languages from numbers and tags, and writes numbers, or tags where the language was created from one.</summary>
/// <remarks>Public because a <c>JsonSerializerContext</c> of yours must reach it to write a type that holds languages.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CambAiLanguageConverter : JsonConverter<CambAiLanguage>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override CambAiLanguage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.Number when WholeNumber.TryRead(ref reader, out var id) => CambAiLanguage.OfService(id),
        JsonTokenType.String when reader.GetString() is { } tag && !string.IsNullOrWhiteSpace(tag) => new(tag),
        _ => throw new JsonException("Expected the number or the tag of a language."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CambAiLanguage value, JsonSerializerOptions options)
    {
        if (value.IsNumber)
            writer.WriteNumberValue(value.Id!.Value);
        else
            writer.WriteStringValue(value.Text.Length > 0 ? value.Text : null);
    }
}
