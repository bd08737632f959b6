using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A target language to add to a dub.</summary>
public sealed record AddLanguageRequest : IValidated
{
    /// <summary>The target language, as ISO 639-1 or 639-3 code. The service also accepts <see langword="null"/>, but does not document its meaning.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? Language { get; init; }

    void IValidated.Validate() => LanguageCode.Check(Language, nameof(Language), allowAuto: false);
}
