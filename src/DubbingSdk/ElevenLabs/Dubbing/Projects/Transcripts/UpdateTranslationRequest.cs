using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The new translation of a segment.</summary>
public sealed record UpdateTranslationRequest : IValidated
{
    /// <summary>The text; <see langword="null"/> drops the one there is and has the segment translated anew. It must be set.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string>))]
    public Optional<string> Translation { get; init; }

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(UpdateTranslationRequest);

    void IValidated.Validate()
    {
        if (!Translation.IsSet)
            throw new ArgumentException("Nothing is to be changed. Set Translation to a text, or to null to have the segment translated anew.", nameof(Translation));
    }
}
