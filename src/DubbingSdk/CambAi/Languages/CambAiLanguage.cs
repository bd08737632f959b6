using System.Globalization;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>A language, identified by the number that the service gives it. Values with the number and with the tag of the same language are equal.</summary>
/// <remarks>
/// <see cref="CambAiLanguagesClient"/> lists the current source and target languages.
/// The service documents numbers only. According to third parties it also accepts tags; a language created from a tag is sent as the tag.
/// </remarks>
[JsonConverter(typeof(CambAiLanguageConverter))]
public readonly record struct CambAiLanguage
{
    private readonly long? _id;
    private readonly string? _tag;

    /// <summary>Creates a language from its number, including numbers that this version does not know.</summary>
    /// <param name="id">The number, at least 1.</param>
    public CambAiLanguage(long id)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        _id = id;
    }

    /// <summary>Creates a language from a tag, which is sent as it is. <see cref="FromTag"/> finds the number of a tag instead.</summary>
    /// <param name="tag">The tag, for example <c>es-ES</c>; a text of digits is read as the number.</param>
    public CambAiLanguage(string tag)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tag);
        if (long.TryParse(tag, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0)
            _id = id;
        else
            _tag = tag;
    }

    private CambAiLanguage(long? id) => _id = id;

    /// <summary>The languages that this version knows.</summary>
    public static IReadOnlyList<CambAiLanguage> Known { get; } = Array.ConvertAll(KnownLanguages.All, language => new CambAiLanguage(language.Id));

    /// <summary>Arabic (Egypt): <c>ar-EG</c>, 7.</summary>
    public static CambAiLanguage ArabicEgypt => new(7);

    /// <summary>Arabic (Saudi Arabia): <c>ar-SA</c>, 16.</summary>
    public static CambAiLanguage ArabicSaudiArabia => new(16);

    /// <summary>Bengali (India): <c>bn-IN</c>, 23.</summary>
    public static CambAiLanguage BengaliIndia => new(23);

    /// <summary>Bulgarian (Bulgaria): <c>bg-BG</c>, 21.</summary>
    public static CambAiLanguage BulgarianBulgaria => new(21);

    /// <summary>Chinese (China): <c>zh-CN</c>, 139.</summary>
    public static CambAiLanguage ChineseChina => new(139);

    /// <summary>Chinese (Hong Kong): <c>zh-HK</c>, 145.</summary>
    public static CambAiLanguage ChineseHongKong => new(145);

    /// <summary>Chinese (Taiwan): <c>zh-TW</c>, 146.</summary>
    public static CambAiLanguage ChineseTaiwan => new(146);

    /// <summary>Croatian (Croatia): <c>hr-HR</c>, 82.</summary>
    public static CambAiLanguage CroatianCroatia => new(82);

    /// <summary>Czech (Czechia): <c>cs-CZ</c>, 26.</summary>
    public static CambAiLanguage CzechCzechia => new(26);

    /// <summary>Danish (Denmark): <c>da-DK</c>, 28.</summary>
    public static CambAiLanguage DanishDenmark => new(28);

    /// <summary>Dutch (Netherlands): <c>nl-NL</c>, 108.</summary>
    public static CambAiLanguage DutchNetherlands => new(108);

    /// <summary>English (Australia): <c>en-AU</c>, 33.</summary>
    public static CambAiLanguage EnglishAustralia => new(33);

    /// <summary>English (India): <c>en-IN</c>, 38.</summary>
    public static CambAiLanguage EnglishIndia => new(38);

    /// <summary>English (United Kingdom): <c>en-GB</c>, 35.</summary>
    public static CambAiLanguage EnglishUnitedKingdom => new(35);

    /// <summary>English (United States): <c>en-US</c>, 1.</summary>
    public static CambAiLanguage EnglishUnitedStates => new(1);

    /// <summary>Filipino (Philippines): <c>fil-PH</c>, 72.</summary>
    public static CambAiLanguage FilipinoPhilippines => new(72);

    /// <summary>Finnish (Finland): <c>fi-FI</c>, 71.</summary>
    public static CambAiLanguage FinnishFinland => new(71);

    /// <summary>French (Canada): <c>fr-CA</c>, 74.</summary>
    public static CambAiLanguage FrenchCanada => new(74);

    /// <summary>French (France): <c>fr-FR</c>, 76.</summary>
    public static CambAiLanguage FrenchFrance => new(76);

    /// <summary>German (Germany): <c>de-DE</c>, 31.</summary>
    public static CambAiLanguage GermanGermany => new(31);

    /// <summary>Greek (Greece): <c>el-GR</c>, 32.</summary>
    public static CambAiLanguage GreekGreece => new(32);

    /// <summary>Hebrew (Israel): <c>he-IL</c>, 80.</summary>
    public static CambAiLanguage HebrewIsrael => new(80);

    /// <summary>Hindi (India): <c>hi-IN</c>, 81.</summary>
    public static CambAiLanguage HindiIndia => new(81);

    /// <summary>Hungarian (Hungary): <c>hu-HU</c>, 83.</summary>
    public static CambAiLanguage HungarianHungary => new(83);

    /// <summary>Indonesian (Indonesia): <c>id-ID</c>, 85.</summary>
    public static CambAiLanguage IndonesianIndonesia => new(85);

    /// <summary>Italian (Italy): <c>it-IT</c>, 87.</summary>
    public static CambAiLanguage ItalianItaly => new(87);

    /// <summary>Japanese (Japan): <c>ja-JP</c>, 88.</summary>
    public static CambAiLanguage JapaneseJapan => new(88);

    /// <summary>Korean (South Korea): <c>ko-KR</c>, 94.</summary>
    public static CambAiLanguage KoreanSouthKorea => new(94);

    /// <summary>Malay (Malaysia): <c>ms-MY</c>, 102.</summary>
    public static CambAiLanguage MalayMalaysia => new(102);

    /// <summary>Norwegian Bokmål (Norway): <c>nb-NO</c>, 105.</summary>
    public static CambAiLanguage NorwegianBokmalNorway => new(105);

    /// <summary>Persian (Iran): <c>fa-IR</c>, 70.</summary>
    public static CambAiLanguage PersianIran => new(70);

    /// <summary>Polish (Poland): <c>pl-PL</c>, 109.</summary>
    public static CambAiLanguage PolishPoland => new(109);

    /// <summary>Portuguese (Brazil): <c>pt-BR</c>, 111.</summary>
    public static CambAiLanguage PortugueseBrazil => new(111);

    /// <summary>Portuguese (Portugal): <c>pt-PT</c>, 112.</summary>
    public static CambAiLanguage PortuguesePortugal => new(112);

    /// <summary>Romanian (Romania): <c>ro-RO</c>, 113.</summary>
    public static CambAiLanguage RomanianRomania => new(113);

    /// <summary>Russian (Russia): <c>ru-RU</c>, 114.</summary>
    public static CambAiLanguage RussianRussia => new(114);

    /// <summary>Spanish (Mexico): <c>es-MX</c>, 58.</summary>
    public static CambAiLanguage SpanishMexico => new(58);

    /// <summary>Spanish (Spain): <c>es-ES</c>, 54.</summary>
    public static CambAiLanguage SpanishSpain => new(54);

    /// <summary>Spanish (United States): <c>es-US</c>, 65.</summary>
    public static CambAiLanguage SpanishUnitedStates => new(65);

    /// <summary>Swedish (Sweden): <c>sv-SE</c>, 122.</summary>
    public static CambAiLanguage SwedishSweden => new(122);

    /// <summary>Tamil (India): <c>ta-IN</c>, 125.</summary>
    public static CambAiLanguage TamilIndia => new(125);

    /// <summary>Telugu (India): <c>te-IN</c>, 129.</summary>
    public static CambAiLanguage TeluguIndia => new(129);

    /// <summary>Thai (Thailand): <c>th-TH</c>, 130.</summary>
    public static CambAiLanguage ThaiThailand => new(130);

    /// <summary>Turkish (Turkey): <c>tr-TR</c>, 131.</summary>
    public static CambAiLanguage TurkishTurkey => new(131);

    /// <summary>Ukrainian (Ukraine): <c>uk-UA</c>, 132.</summary>
    public static CambAiLanguage UkrainianUkraine => new(132);

    /// <summary>Urdu (Pakistan): <c>ur-PK</c>, 134.</summary>
    public static CambAiLanguage UrduPakistan => new(134);

    /// <summary>Vietnamese (Vietnam): <c>vi-VN</c>, 136.</summary>
    public static CambAiLanguage VietnameseVietnam => new(136);

    /// <summary>The number; <see langword="null"/> for a tag whose number this version does not know.</summary>
    public long? Id => _id ?? Entry?.Id;

    /// <summary>The tag, for example <c>es-ES</c>; <see langword="null"/> for a number that this version does not know.</summary>
    public string? Tag => _tag ?? Entry?.Tag;

    /// <summary>The name in English, for example <c>Spanish (Spain)</c>; <see langword="null"/> for a language that this version does not know.</summary>
    public string? Name => Entry?.Name;

    /// <summary>Whether this version knows the number or the tag.</summary>
    public bool IsKnown => Entry is not null;

    /// <summary>The language as part of a route: the number or the tag. Empty for <see langword="default"/>.</summary>
    internal string Text => _id?.ToString(CultureInfo.InvariantCulture) ?? _tag ?? string.Empty;

    internal bool IsNumber => _id is not null;

    private KnownLanguage? Entry => _id is { } id ? KnownLanguages.Find(id) : _tag is null ? null : KnownLanguages.Find(_tag);

    /// <summary>Finds a known language by its tag.</summary>
    /// <param name="tag">The full tag, for example <c>es-ES</c>. Not case-sensitive.</param>
    /// <returns>The language, which is sent as its number.</returns>
    /// <exception cref="ArgumentException">This version does not know the tag.</exception>
    public static CambAiLanguage FromTag(string tag)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tag);
        return TryFromTag(tag, out var language)
            ? language
            : throw new ArgumentException($"'{tag}' is not the tag of a known language. Use a full tag such as \"es-ES\", choose from CambAiLanguage.Known, or create the language from its number.", nameof(tag));
    }

    /// <summary>Tries to find a known language by its tag.</summary>
    /// <param name="tag">The full tag, for example <c>es-ES</c>. Not case-sensitive.</param>
    /// <param name="language">The language, which is sent as its number.</param>
    /// <returns><see langword="true"/> if the tag is known.</returns>
    public static bool TryFromTag(string? tag, out CambAiLanguage language)
    {
        var found = tag is null ? null : KnownLanguages.Find(tag);
        language = found is null ? default : new CambAiLanguage(found.Id);
        return found is not null;
    }

    /// <summary>Finds known languages by name, in English.</summary>
    /// <param name="name">The name: <c>Spanish (Mexico)</c>, or <c>Spanish</c> for all of its regions. Not case-sensitive.</param>
    /// <returns>The languages. Empty when none matches.</returns>
    public static IReadOnlyList<CambAiLanguage> FindByName(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return [.. Known.Where(language => IsNamed(language.Name!, name.Trim()))];
    }

    /// <summary>Determines whether both values identify the same language.</summary>
    /// <param name="other">The other language.</param>
    /// <returns><see langword="true"/> if both identify the same language.</returns>
    public bool Equals(CambAiLanguage other) => Id == other.Id && (Id is not null || string.Equals(_tag, other._tag, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override int GetHashCode() => Id?.GetHashCode() ?? StringComparer.OrdinalIgnoreCase.GetHashCode(Text);

    /// <summary>Returns the tag, or the number where no tag is known.</summary>
    /// <returns>The tag or the number.</returns>
    public override string ToString() => Tag ?? Text;

    /// <summary>Creates a language from a number of the service, which is not validated.</summary>
    internal static CambAiLanguage OfService(long? id) => new(id);

    internal static string Require(CambAiLanguage language, string parameterName) => language.Text.Length > 0
        ? language.Text
        : throw new ArgumentException("The CambAiLanguage has no value. Use a static property such as CambAiLanguage.SpanishSpain, FromTag, or a number.", parameterName);

    private static bool IsNamed(string full, string name) =>
        full.StartsWith(name, StringComparison.OrdinalIgnoreCase) && full.AsSpan(name.Length) is "" or [' ', '(', ..];
}
