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
        var scenario = PageScenario.All.SingleOrDefault(scenario => scenario.IsOf(block));
        await using var fixture = await PageFixture.OpenAsync(block);
        scenario?.Arrange(fixture);

        await CodeAssembly.Pages.RunAsync(block, fixture);

        fixture.CheckServices();
        scenario?.Check(fixture);
    }

    [Fact]
    public void Every_scenario_belongs_to_one_block() =>
        PageScenario.All.Should().OnlyContain(scenario => CodeBlock.All.Count(scenario.IsOf) == 1);

    [Fact]
    public void Every_block_that_catches_something_is_run_with_what_it_catches() =>
        CodeBlock.All.Where(block => block.Code.Contains("catch (", StringComparison.Ordinal) && !CodeAssembly.IsApplication(block))
            .Should().OnlyContain(block => PageScenario.All.Any(scenario => scenario.IsOf(block)));

    [Theory]
    [InlineData("throw new TimeoutException();", typeof(TimeoutException))]
    [InlineData("await client.Dubbing.GetAsync(\"nothing\");", typeof(DubbingNotFoundException))]
    [InlineData("DubbingClient other = new(new DubbingClientOptions { ApiKey = \"any\", BaseAddress = new Uri(\"https://api.example\") });", typeof(InvalidOperationException))]
    public async Task Code_that_fails_is_found(string code, Type failure)
    {
        var block = new CodeBlock("page.md", 1, code);
        await using var fixture = await PageFixture.OpenAsync(block);

        var run = () => new CodeAssembly([block]).RunAsync(block, fixture);

        (await run.Should().ThrowAsync<Exception>()).Which.Should().BeOfType(failure);
    }

    [Theory]
    [InlineData("using var mine = new DubbingClient();\nawait mine.Models.GetAllAsync();")]
    [InlineData("using var mine = new DubbingClient(\"any\");\nawait mine.Models.GetAllAsync();")]
    [InlineData("using DubbingClient mine = new(new DubbingClientOptions { ApiKey = \"any\" });\nawait mine.Models.GetAllAsync();")]
    [InlineData("services.AddDubbingClient(options => { options.ApiKey = \"any\"; options.Region = DubbingRegion.India; });\nawait provider.GetRequiredService<DubbingClient>().Models.GetAllAsync();")]
    public async Task A_client_of_the_service_is_redirected_to_the_emulator(string code)
    {
        var block = new CodeBlock("page.md", 1, code);
        await using var fixture = await PageFixture.OpenAsync(block);

        await new CodeAssembly([block]).RunAsync(block, fixture);

        fixture.Sent.Should().Equal("GET /v1/models");
    }
}
