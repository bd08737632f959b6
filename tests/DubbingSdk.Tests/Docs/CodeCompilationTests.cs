namespace DubbingSdk.Tests.Docs;

[Trait("Category", "Slow")]
public class CodeCompilationTests
{
    public static TheoryData<string> Blocks => [.. CodeBlock.All.Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Code_in_a_page_compiles(string place) => CodeAssembly.Pages.Errors(CodeBlock.At(place)).Should().BeEmpty();

    [Theory]
    [InlineData("client.Dubbing.CreateSync(request);", "(1,16)")]
    [InlineData("using System.Text;\nvar text = new StringBuilder();\ntext.Append(await client.Dubbing.GetAsync(1));", "(3,43)")]
    [InlineData("var unfinished = ", "(1,")]
    public void Code_that_does_not_compile_is_found(string code, string place)
    {
        var block = new CodeBlock("page.md", 1, code);

        new CodeAssembly([block]).Errors(block).Should().NotBeEmpty().And.Contain(error => error.Contains(place, StringComparison.Ordinal));
    }

    [Fact]
    public void The_code_of_all_pages_can_be_loaded() => CodeAssembly.Pages.Invoking(pages => pages.Load()).Should().NotThrow();

    [Fact]
    public void The_readme_and_the_docs_contain_code() =>
        CodeBlock.All.Select(block => block.Page).Should().Contain(["README.md", "docs/studio.md", "src/DubbingSdk.Emulator/README.md"]);
}
