using System.Text.Json.Serialization;

namespace DubbingSdk.ModelsLab;

/// <summary>A target language.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<ModelsLabLanguage>))]
public readonly partial record struct ModelsLabLanguage
{
    public static partial class Values
    {
        /// <summary>Spanish.</summary>
        public const string Spanish = "es";

        /// <summary>French.</summary>
        public const string French = "fr";

        /// <summary>Hindi.</summary>
        public const string Hindi = "hi";

        /// <summary>Italian.</summary>
        public const string Italian = "it";

        /// <summary>Brazilian Portuguese.</summary>
        public const string BrazilianPortuguese = "pt-br";

        /// <summary>American English.</summary>
        public const string AmericanEnglish = "en-us";

        /// <summary>British English.</summary>
        public const string BritishEnglish = "en-gb";

        /// <summary>Japanese.</summary>
        public const string Japanese = "ja";

        /// <summary>Chinese.</summary>
        public const string Chinese = "zh";
    }
}
