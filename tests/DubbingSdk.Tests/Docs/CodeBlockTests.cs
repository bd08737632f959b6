namespace DubbingSdk.Tests.Docs;

[CollectionDefinition(nameof(CodeBlockTests), DisableParallelization = true)]
[Collection(nameof(CodeBlockTests))]
public class CodeBlockTests
{
    private static readonly CodeAssembly Pages = new(CodeBlock.All);

    public static TheoryData<string> Blocks => [.. CodeBlock.All.Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Code_in_a_page_compiles(string place) => Pages.Errors(Block(place)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task Code_in_a_page_runs(string place)
    {
        var block = Block(place);
        var scene = PageScene.All.SingleOrDefault(scene => scene.IsOf(block));
        await using var stage = await PageStage.OpenAsync(block);
        scene?.Arrange(stage);

        await Pages.RunAsync(block, stage);

        stage.CheckServices();
        scene?.Check(stage);
    }

    [Fact]
    public void Every_scene_belongs_to_one_block() =>
        PageScene.All.Should().OnlyContain(scene => CodeBlock.All.Count(scene.IsOf) == 1);

    [Fact]
    public void Every_block_that_catches_something_is_run_with_what_it_catches() =>
        CodeBlock.All.Where(block => block.Code.Contains("catch (", StringComparison.Ordinal) && !CodeAssembly.IsApplication(block))
            .Should().OnlyContain(block => PageScene.All.Any(scene => scene.IsOf(block)));

    [Theory]
    [InlineData("client.Dubbing.CreateSync(request);", "(1,16)")]
    [InlineData("using System.Text;\nvar text = new StringBuilder();\ntext.Append(await client.Dubbing.GetAsync(1));", "(3,43)")]
    [InlineData("var unfinished = ", "(1,")]
    public void Code_that_does_not_compile_is_found(string code, string place)
    {
        var block = new CodeBlock("page.md", 1, code);

        new CodeAssembly([block]).Errors(block).Should().NotBeEmpty().And.Contain(error => error.Contains(place, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("throw new TimeoutException();", typeof(TimeoutException))]
    [InlineData("await client.Dubbing.GetAsync(\"nothing\");", typeof(DubbingNotFoundException))]
    [InlineData("DubbingClient other = new(new DubbingClientOptions { ApiKey = \"any\", BaseAddress = new Uri(\"https://api.example\") });", typeof(InvalidOperationException))]
    public async Task Code_that_fails_is_found(string code, Type failure)
    {
        var block = new CodeBlock("page.md", 1, code);
        await using var stage = await PageStage.OpenAsync(block);

        var run = () => new CodeAssembly([block]).RunAsync(block, stage);

        (await run.Should().ThrowAsync<Exception>()).Which.Should().BeOfType(failure);
    }

    [Theory]
    [InlineData("using var mine = new DubbingClient();\nawait mine.Models.ListAsync();")]
    [InlineData("using var mine = new DubbingClient(\"any\");\nawait mine.Models.ListAsync();")]
    [InlineData("using DubbingClient mine = new(new DubbingClientOptions { ApiKey = \"any\" });\nawait mine.Models.ListAsync();")]
    [InlineData("services.AddDubbingClient(options => { options.ApiKey = \"any\"; options.Region = DubbingRegion.India; });\nawait provider.GetRequiredService<DubbingClient>().Models.ListAsync();")]
    public async Task A_client_of_the_service_is_turned_to_the_emulator(string code)
    {
        var block = new CodeBlock("page.md", 1, code);
        await using var stage = await PageStage.OpenAsync(block);

        await new CodeAssembly([block]).RunAsync(block, stage);

        stage.Sent.Should().Equal("GET /v1/models");
    }

    [Fact]
    public void There_is_code_in_the_readme_and_the_docs() =>
        CodeBlock.All.Select(block => block.Page).Should().Contain(["README.md", "docs/studio.md", "src/DubbingSdk.Emulator/README.md"]);

    private static CodeBlock Block(string place) => CodeBlock.All.Single(block => block.ToString() == place);
}
