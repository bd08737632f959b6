using DubbingSdk.Providers;

namespace DubbingSdk.Tests.Providers;

/// <summary>How each provider turns a tag into its service's own code, as it leaves the library.</summary>
[Trait("Category", "Slow")]
public class LanguageTests
{
    /// <summary>Provider, language, and the value in the request: the code, or candidates after a question mark.</summary>
    public static TheoryData<string, string, string> Table => new()
    {
        { "elevenlabs", "es", "es" },
        { "elevenlabs", "fil", "fil" },
        { "elevenlabs", "es-MX", "?es" },
        { "elevenlabs", "=es-MX", "es-MX" },
        { "elevenlabs-projects", "es-MX", "es-MX" },
        { "elevenlabs-projects", "es", "es" },
        { "cambai", "en", "1" },
        { "cambai", "es", "54" },
        { "cambai", "fr", "76" },
        { "cambai", "de", "31" },
        { "cambai", "pt", "111" },
        { "cambai", "zh", "139" },
        { "cambai", "ja", "88" },
        { "cambai", "hi", "81" },
        { "cambai", "EN-us", "1" },
        { "cambai", "af", "2" },
        { "cambai", "zh-CN-henan", "140" },
        { "cambai", "nl", "?nl-BE,nl-NL" },
        { "cambai", "nl-XX", "?nl-BE,nl-NL" },
        { "cambai", "ja-XX", "?ja-JP" },
        { "cambai", "tlh", "?" },
        { "cambai", "=151", "151" },
        { "cambai", "=400", "400" },
        { "segmind", "es", "es" },
        { "segmind", "ta", "ta" },
        { "segmind", "es-MX", "?es" },
        { "segmind", "vi", "?" },
        { "segmind", "=vi", "vi" },
        { "modelslab", "es", "es" },
        { "modelslab", "pt", "pt-br" },
        { "modelslab", "pt-BR", "pt-br" },
        { "modelslab", "pt-PT", "?pt-BR" },
        { "modelslab", "en", "?en-US,en-GB" },
        { "modelslab", "en-gb", "en-gb" },
        { "modelslab", "de", "?" },
        { "modelslab", "=de", "de" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task A_language_is_sent_as_a_value_of_the_service_or_refused_with_candidates(string name, string language, string expected)
    {
        await using var fixture = await ProviderFixture.StartAsync(name);
        var request = fixture.Request(language);
        if (!expected.StartsWith('?'))
        {
            _ = await Record.ExceptionAsync(() => fixture.Provider.SubmitAsync(request));
            fixture.Submissions.Should().ContainSingle().Which.Should().Match<Emulator.RecordedRequest>(sent => SentLanguage(sent) == expected);
            return;
        }

        var submit = () => fixture.Provider.SubmitAsync(request);
        var refusal = (await submit.Should().ThrowAsync<DubbingNotSupportedException>().WithMessage($"*'{language}'*")).Which;
        string.Join(',', refusal.Candidates).Should().Be(expected[1..]);
        refusal.Message.Should().Contain(expected.Length > 1 ? expected[1..].Replace(",", ", ", StringComparison.Ordinal) : "TargetLanguages");
        fixture.Emulator.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task Two_tags_of_one_code_are_refused()
    {
        await using var fixture = await ProviderFixture.StartAsync("cambai");

        fixture.Provider.Invoking(provider => provider.Check(fixture.Request("es", "es-ES"))).Should().Throw<ArgumentException>().WithMessage("*same language*");
        fixture.Provider.Invoking(provider => provider.Check(fixture.Request("es", "ES"))).Should().Throw<ArgumentException>().WithMessage("*twice*");
    }

    [Fact]
    public void A_language_is_equal_to_itself_in_another_case_and_never_to_a_code()
    {
        ((DubbingLanguage)"es-MX").Should().Be((DubbingLanguage)"ES-mx");
        ((DubbingLanguage)"es").Should().NotBe(DubbingLanguage.OfService("es"));
        DubbingLanguage.FromText(DubbingLanguage.OfService("54").ToString()).Should().Be(DubbingLanguage.OfService("54"));
        FluentActions.Invoking(() => new DubbingLanguage("not a tag")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new DubbingLanguage("=")).Should().Throw<ArgumentException>();
    }

    private static string? SentLanguage(Emulator.RecordedRequest sent)
    {
        if (sent.Json is null)
            return sent.Parts.Single(part => part.Name is "target_lang" or "target_language").Text;

        var json = System.Text.Json.Nodes.JsonNode.Parse(sent.Json)!;
        return (json["target_languages"]?[0] ?? json["target_lang"] ?? json["output_lang"])!.ToString();
    }
}
