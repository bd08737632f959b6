namespace DubbingSdk.Tests.Docs;

/// <summary>Runs alone, for the code of a page writes to the console and into the current folder.</summary>
[CollectionDefinition(nameof(CodeBlockTests), DisableParallelization = true)]
[Collection(nameof(CodeBlockTests))]
[Trait("Category", "Slow")]
public class CodeBlockTests
{
    public static TheoryData<string> Blocks => CodeCompilationTests.Blocks;

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task Code_in_a_page_runs(string place)
    {
        var block = CodeBlock.At(place);
        var scene = PageScene.All.SingleOrDefault(scene => scene.IsOf(block));
        await using var stage = await PageStage.OpenAsync(block);
        scene?.Arrange(stage);

        await CodeAssembly.Pages.RunAsync(block, stage);

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
    [InlineData("using var mine = new DubbingClient();\nawait mine.Models.GetAllAsync();")]
    [InlineData("using var mine = new DubbingClient(\"any\");\nawait mine.Models.GetAllAsync();")]
    [InlineData("using DubbingClient mine = new(new DubbingClientOptions { ApiKey = \"any\" });\nawait mine.Models.GetAllAsync();")]
    [InlineData("services.AddDubbingClient(options => { options.ApiKey = \"any\"; options.Region = DubbingRegion.India; });\nawait provider.GetRequiredService<DubbingClient>().Models.GetAllAsync();")]
    public async Task A_client_of_the_service_is_turned_to_the_emulator(string code)
    {
        var block = new CodeBlock("page.md", 1, code);
        await using var stage = await PageStage.OpenAsync(block);

        await new CodeAssembly([block]).RunAsync(block, stage);

        stage.Sent.Should().Equal("GET /v1/models");
    }
}
