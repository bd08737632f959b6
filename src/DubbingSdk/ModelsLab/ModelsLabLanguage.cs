using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk.ModelsLab;

/// <summary>A language to dub into.</summary>
[JsonConverter(typeof(OpenValueConverter<ModelsLabLanguage>))]
public readonly record struct ModelsLabLanguage : IOpenValue<ModelsLabLanguage>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Spanish, Values.French, Values.Hindi, Values.Italian, Values.BrazilianPortuguese, Values.AmericanEnglish, Values.BritishEnglish, Values.Japanese, Values.Chinese }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public ModelsLabLanguage(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Spanish.</summary>
    public static ModelsLabLanguage Spanish => new(Values.Spanish);

    /// <summary>French.</summary>
    public static ModelsLabLanguage French => new(Values.French);

    /// <summary>Hindi.</summary>
    public static ModelsLabLanguage Hindi => new(Values.Hindi);

    /// <summary>Italian.</summary>
    public static ModelsLabLanguage Italian => new(Values.Italian);

    /// <summary>Portuguese as spoken in Brazil.</summary>
    public static ModelsLabLanguage BrazilianPortuguese => new(Values.BrazilianPortuguese);

    /// <summary>English as spoken in the United States.</summary>
    public static ModelsLabLanguage AmericanEnglish => new(Values.AmericanEnglish);

    /// <summary>English as spoken in Britain.</summary>
    public static ModelsLabLanguage BritishEnglish => new(Values.BritishEnglish);

    /// <summary>Japanese.</summary>
    public static ModelsLabLanguage Japanese => new(Values.Japanese);

    /// <summary>Chinese.</summary>
    public static ModelsLabLanguage Chinese => new(Values.Chinese);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator ModelsLabLanguage(string value) => new(value);

    /// <inheritdoc/>
    public static ModelsLabLanguage FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="ModelsLabLanguage.Spanish"/>
        public const string Spanish = "es";

        /// <inheritdoc cref="ModelsLabLanguage.French"/>
        public const string French = "fr";

        /// <inheritdoc cref="ModelsLabLanguage.Hindi"/>
        public const string Hindi = "hi";

        /// <inheritdoc cref="ModelsLabLanguage.Italian"/>
        public const string Italian = "it";

        /// <inheritdoc cref="ModelsLabLanguage.BrazilianPortuguese"/>
        public const string BrazilianPortuguese = "pt-br";

        /// <inheritdoc cref="ModelsLabLanguage.AmericanEnglish"/>
        public const string AmericanEnglish = "en-us";

        /// <inheritdoc cref="ModelsLabLanguage.BritishEnglish"/>
        public const string BritishEnglish = "en-gb";

        /// <inheritdoc cref="ModelsLabLanguage.Japanese"/>
        public const string Japanese = "ja";

        /// <inheritdoc cref="ModelsLabLanguage.Chinese"/>
        public const string Chinese = "zh";
    }
}
