using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A language to add.</summary>
public sealed record AddLanguageRequest : IValidated
{
    /// <summary>The language, as ISO 639-1 or 639-3 code. The service wants the member, but takes null in it, without saying what that stands for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? Language { get; init; }

    void IValidated.Validate() => LanguageCode.Check(Language, nameof(Language), allowAuto: false);
}
