using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Docs;

public class GlossaryTests
{
    /// <summary>Folders and pages whose texts still have to be rewritten. Remove each once it is clean; the list is to become empty.</summary>
    private static readonly string[] NotYetRewritten =
    [
        "README.md",
        "docs/",
        "src/DubbingSdk/CambAi/",
        "src/DubbingSdk/Core/",
        "src/DubbingSdk/ElevenLabs/",
        "src/DubbingSdk/ModelsLab/",
        "src/DubbingSdk/Pipeline/",
        "src/DubbingSdk/Providers/",
        "src/DubbingSdk/Segmind/",
        "src/DubbingSdk/Subtitles/",
        "src/DubbingSdk.Emulator/",
    ];

    [Fact]
    public void Shipped_text_uses_the_words_of_the_glossary()
    {
        var found = ShippedLine.All.Where(line => !NotYetRewritten.Any(place => line.File.StartsWith(place, StringComparison.Ordinal))).SelectMany(Violations).ToList();

        found.Should().BeEmpty("each line names the word to use");
    }

    [Fact]
    public void Glossary_defines_every_word_that_is_advised()
    {
        var glossary = File.ReadAllText(Repository.PathOf("docs", "contributing", "glossary.md"));

        OldWord.All.Should().OnlyContain(old => glossary.Contains(old.Word, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("The answer was read.", "response")]
    [InlineData("What is sent in a doubtful case.", "ambiguous outcome")]
    [InlineData("Told of every piece that was written.", "report")]
    [InlineData("The service says so.", "state")]
    [InlineData("All mistakes at once.", "validation error")]
    [InlineData("Work in the making.", "in progress")]
    [InlineData("The work is taken up again.", "resume")]
    [InlineData("The address of the file.", "URI")]
    [InlineData("Lets go of the source.", "released")]
    [InlineData("The key is not one.", "validation error")]
    public void Old_word_is_refused(string prose, string word) =>
        OldWord.All.Where(old => old.IsIn(prose)).Select(old => old.Word).Should().Contain(word);

    [Theory]
    [InlineData("The service returns the response, which states its cost.")]
    [InlineData("Retries after a timeout, and resumes an operation in progress.")]
    [InlineData("A signed URI is released with the response it belongs to.")]
    [InlineData("An outcome that is ambiguous is reported, and the status is polled.")]
    public void Word_of_the_field_is_accepted(string prose) =>
        OldWord.All.Where(old => old.IsIn(prose)).Should().BeEmpty();

    [Fact]
    public void Names_in_code_are_not_read()
    {
        ShippedLine.ReadPage("docs/architecture.md").Should().Contain(line => line.Prose.Contains("One call, from the method to the wire", StringComparison.Ordinal))
            .And.NotContain(line => line.Prose.Contains("DubbingOperation<T>", StringComparison.Ordinal));
        ShippedLine.ReadSource("src/DubbingSdk/Core/DubbingServiceOptions.cs").Should().Contain(line => line.Prose.Contains("///", StringComparison.Ordinal))
            .And.NotContain(line => line.Prose.Contains("<summary>", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Violations(ShippedLine line) =>
        OldWord.All.Where(old => old.IsIn(line.Prose)).Select(old => $"{line}: use '{old.Word}' in \"{line.Prose.Trim()}\"");
}
