using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The new translation of a segment.</summary>
public sealed record UpdateTranslationRequest : IValidated
{
    /// <summary>The text; <see langword="null"/> removes the current text and translates the segment again. Required.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string>))]
    public Optional<string> Translation { get; init; }

    /// <summary>Returns the name of the type, without any of its texts.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(UpdateTranslationRequest);

    void IValidated.Validate()
    {
        if (!Translation.IsSet)
            throw new ArgumentException("Translation is required. Set it to a text, or to null to translate the segment again.", nameof(Translation));
    }
}
