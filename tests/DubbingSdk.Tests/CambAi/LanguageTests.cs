using System.Text.Json;
using DubbingSdk.CambAi;

namespace DubbingSdk.Tests.CambAi;

public class LanguageTests
{
    [Fact]
    public void All_languages_are_known_once()
    {
        CambAiLanguage.Known.Select(language => language.Id!.Value).Should().Equal(Enumerable.Range(1, 151).Except([137, 138]).Select(id => (long)id));
        CambAiLanguage.Known.Select(language => language.Tag!.ToUpperInvariant()).Should().OnlyHaveUniqueItems();
        CambAiLanguage.Known.Select(language => language.Name).Should().OnlyHaveUniqueItems();
        CambAiLanguage.Known.Should().OnlyContain(language => language.IsKnown);
    }

    [Theory]
    [InlineData(1, "en-US", "English (United States)")]
    [InlineData(54, "es-ES", "Spanish (Spain)")]
    [InlineData(72, "fil-PH", "Filipino (Philippines)")]
    [InlineData(105, "nb-NO", "Norwegian Bokmål (Norway)")]
    [InlineData(136, "vi-VN", "Vietnamese (Vietnam)")]
    [InlineData(139, "zh-CN", "Chinese (China)")]
    [InlineData(140, "zh-CN-henan", "Chinese (China, Henan)")]
    [InlineData(150, "ar-XA", "Arabic (pseudo-region XA)")]
    [InlineData(151, "tl-PH", "Tagalog (Philippines)")]
    public void A_known_language_has_a_number_a_tag_and_a_name(int id, string tag, string name)
    {
        foreach (var language in new[] { new CambAiLanguage(id), new CambAiLanguage(tag), new CambAiLanguage(tag.ToUpperInvariant()), CambAiLanguage.FromTag(tag.ToLowerInvariant()), CambAiLanguage.FindByName(name.ToUpperInvariant()).Single() })
        {
            (language.Id, language.Tag?.ToUpperInvariant(), language.Name, language.IsKnown).Should().Be(((long?)id, tag.ToUpperInvariant(), name, true));
            language.Should().Be(new CambAiLanguage(id));
            language.GetHashCode().Should().Be(new CambAiLanguage(id).GetHashCode());
        }
    }

    [Fact]
    public void Every_static_language_is_the_one_of_its_name()
    {
        var named = typeof(CambAiLanguage).GetProperties().Where(property => property.PropertyType == typeof(CambAiLanguage)).ToDictionary(property => property.Name, property => (CambAiLanguage)property.GetValue(null)!);

        named.Should().NotBeEmpty().And.OnlyContain(language => language.Key == string.Concat(language.Value.Name!.Replace("å", "a").Where(char.IsLetter)));
    }

    [Fact]
    public void An_unknown_language_is_kept()
    {
        var (number, tag) = (new CambAiLanguage(999), new CambAiLanguage("xx-YY"));

        (number.Id, number.Tag, number.Name, number.IsKnown, number.ToString()).Should().Be((999L, null, null, false, "999"));
        (tag.Id, tag.Tag, tag.Name, tag.IsKnown, tag.ToString()).Should().Be((null, "xx-YY", null, false, "xx-YY"));
        tag.Should().Be(new CambAiLanguage("XX-yy")).And.NotBe(new CambAiLanguage("xx-ZZ")).And.NotBe(number).And.NotBe(default(CambAiLanguage));
        new CambAiLanguage("137").Id.Should().Be(137);
        CambAiLanguage.SpanishSpain.ToString().Should().Be("es-ES");
    }

    [Fact]
    public void A_tag_that_is_not_known_whole_is_not_guessed()
    {
        CambAiLanguage.TryFromTag("es", out var none).Should().BeFalse();
        none.Should().Be(default(CambAiLanguage));
        CambAiLanguage.TryFromTag(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => CambAiLanguage.FromTag("es")).Should().Throw<ArgumentException>().WithMessage("*'es'*es-ES*");
        FluentActions.Invoking(() => new CambAiLanguage(0)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CambAiLanguage(" ")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_language_name_without_its_country_finds_all_variants()
    {
        CambAiLanguage.FindByName("german").Select(language => language.Tag).Should().Equal("de-AT", "de-CH", "de-DE");
        CambAiLanguage.FindByName("Ger").Should().BeEmpty();
        CambAiLanguage.FindByName("Klingon").Should().BeEmpty();
    }

    [Theory]
    [InlineData("54", "54")]
    [InlineData("54.0", "54")]
    [InlineData("\"54\"", "54")]
    [InlineData("\"es-es\"", "\"es-es\"")]
    [InlineData("null", "null")]
    [InlineData("0", "0")]
    [InlineData("99999999999", "99999999999")]
    public void A_language_is_read_however_it_is_written(string json, string written) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize<CambAiLanguage>(json)).Should().Be(written);

    [Theory]
    [InlineData("1.5")]
    [InlineData("\"\"")]
    [InlineData("true")]
    [InlineData("[54]")]
    public void A_text_that_is_not_a_language_is_not_read(string json) => FluentActions.Invoking(() => JsonSerializer.Deserialize<CambAiLanguage>(json)).Should().Throw<JsonException>();

    [Fact]
    public async Task The_service_lists_its_languages()
    {
        await using var host = CambAiHost.Start("""[{"id":54,"language":"Spanish (Spain)","short_name":"es-es"},{"id":"76","short_name":null}]""");

        var sources = (await host.Client.Languages.GetSourceLanguagesAsync()).Value;
        await host.Client.Languages.GetTargetLanguagesAsync();

        sources.Select(language => (language.Language, language.Name, language.ShortName)).Should().Equal(
            (CambAiLanguage.SpanishSpain, "Spanish (Spain)", "es-es"), (CambAiLanguage.FrenchFrance, null, null));
        host.Requests.Should().Equal("GET /source-languages", "GET /target-languages");
    }
}
