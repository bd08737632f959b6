using DubbingSdk.Generator.Tests.Support;

namespace DubbingSdk.Generator.Tests;

public class GenerateTests
{
    private const string Types = "src/DubbingSdk/ElevenLabs/Dubbing";

    [Fact]
    public void The_working_copy_is_up_to_date()
    {
        var (exitCode, lines, _) = Tool.Run("generate", "--check", "--root", Sandbox.Repository);

        lines.Should().BeEmpty("dotnet run --project src/DubbingSdk.Generator -- generate writes these");
        exitCode.Should().Be(0);
    }

    [Fact]
    public void Types_that_were_deleted_come_back_and_compile()
    {
        string[] deleted = ["SimilarVoices", "VoiceCategory", "ResourceVersion", "CreateRenderResponse", "CreateSpeakerResponse"];
        using var copy = Sandbox.OfRepository();
        foreach (var type in deleted)
            File.Delete(copy.PathOf($"{Types}/Resource/{type}.cs"));
        var polished = copy.Read($"{Types}/Resource/DubbingResource.cs");

        var (exitCode, lines, errors) = Tool.Run("generate", "--root", copy.Root);

        (exitCode, errors).Should().Be((0, string.Empty));
        lines.Should().BeEquivalentTo(deleted.Select(type => $"new: {Types}/Resource/{type}.cs"));
        copy.Read($"{Types}/Resource/DubbingResource.cs").Should().Be(polished);
        LibraryCompiler.Compile(copy.PathOf("src/DubbingSdk"), deleted).Should().BeEmpty();
        Tool.Run("generate", "--check", "--root", copy.Root).ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_check_writes_nothing()
    {
        using var copy = Sandbox.OfRepository();
        File.Delete(copy.PathOf($"{Types}/Dub.cs"));

        var (exitCode, lines, _) = Tool.Run("generate", "--check", "--root", copy.Root);

        exitCode.Should().Be(1);
        lines.Should().Equal($"new: {Types}/Dub.cs");
        File.Exists(copy.PathOf($"{Types}/Dub.cs")).Should().BeFalse();
    }

    [Fact]
    public void The_registrations_and_the_list_of_endpoints_follow_the_document()
    {
        using var copy = Sandbox.OfRepository();
        var context = copy.Read($"{Types}/DubbingJsonContext.cs");
        var page = copy.Read("docs/endpoints.md");
        copy.Write($"{Types}/DubbingJsonContext.cs", context.Replace("[JsonSerializable(typeof(Dub))]\n", "[JsonSerializable(typeof(HttpValidationError))]\n", StringComparison.Ordinal));
        copy.Write("docs/endpoints.md", "Something else.");

        var (_, lines, _) = Tool.Run("generate", "--root", copy.Root);

        lines.Should().Equal($"changed: {Types}/DubbingJsonContext.cs", "changed: docs/endpoints.md");
        copy.Read($"{Types}/DubbingJsonContext.cs").Should().Be(context);
        copy.Read("docs/endpoints.md").Should().Be(page);
        page.Should().Contain("| POST | `/v1/dubbing/resource/{dubbing_id}/render/{language}` | at most once | `client.Dubbing.Resource.RenderAsync` |");
    }

    [Fact]
    public void A_type_is_registered_with_the_context_of_its_folder_alone()
    {
        const string context = "src/DubbingSdk/ElevenLabs/Voices/VoicesJsonContext.cs";
        using var copy = Sandbox.OfRepository();
        var registered = copy.Read(context);
        copy.Write(context, registered.Replace("[JsonSerializable(typeof(Voice))]\n", string.Empty, StringComparison.Ordinal));

        Tool.Run("generate", "--root", copy.Root).Lines.Should().Equal([$"changed: {context}"], "voice design returns voices too, and takes them from there");

        copy.Read(context).Should().Be(registered);
    }

    [Fact]
    public void A_scaffold_follows_the_rules_for_requests_responses_and_open_values()
    {
        using var copy = Sandbox.OfRepository();
        copy.Write("openapi/elevenlabs.yaml", Made.Document);

        Tool.Run("generate", "--root", copy.Root).Lines.Where(line => line.StartsWith("new:", StringComparison.Ordinal)).Should().Equal(
            "new: src/DubbingSdk/Made/MadeKind.cs", "new: src/DubbingSdk/Made/MadeRequest.cs", "new: src/DubbingSdk/Made/MadeThing.cs");

        copy.Read("src/DubbingSdk/Made/MadeRequest.cs").Should().Be(Made.Request);
        copy.Read("src/DubbingSdk/Made/MadeThing.cs").Should().Be(Made.Response);
        copy.Read("src/DubbingSdk/Made/MadeKind.cs").Should().Be(Made.OpenValue);
        copy.Read($"{Types}/DubbingJsonContext.cs").Should().Contain("[JsonSerializable(typeof(MadeRequest))]\n[JsonSerializable(typeof(MadeThing))]\n").And.Contain("[JsonSerializable(typeof(string))]");
        copy.Read("docs/endpoints.md").Should().Contain("| POST | `/v1/made` | at most once |  |\n");
    }

    [Fact]
    public void A_second_service_shares_routes_and_names_of_types_with_the_first()
    {
        using var copy = Sandbox.OfRepository();
        copy.Write("openapi/other.yaml", Other.Document);
        foreach (var (path, code) in Other.Code)
            copy.Write($"src/DubbingSdk/Other/{path}", code);
        var firstContext = copy.Read($"{Types}/DubbingJsonContext.cs");
        var firstPage = copy.Read("docs/endpoints.md");

        Tool.Run("generate", "--root", copy.Root).Lines.Should().Equal(
            "new: src/DubbingSdk/Other/CreateDubRequest.cs", "new: src/DubbingSdk/Other/Dub.cs", "new: src/DubbingSdk/Other/DubStatus.cs", "changed: src/DubbingSdk/Other/OtherJsonContext.cs", "changed: docs/endpoints.md");

        copy.Read("src/DubbingSdk/Other/Dub.cs").Should().Be(Other.Response);
        copy.Read("src/DubbingSdk/Other/DubStatus.cs").Should().Contain("namespace DubbingSdk.Other;");
        copy.Read("src/DubbingSdk/Other/OtherJsonContext.cs").Should().Contain("[JsonSerializable(typeof(CreateDubRequest))]\n[JsonSerializable(typeof(Dub))]\ninternal");
        copy.Read($"{Types}/DubbingJsonContext.cs").Should().Be(firstContext);
        var page = copy.Read("docs/endpoints.md");
        page.Should().Contain(Other.Page);
        page.Replace(Other.Page, string.Empty, StringComparison.Ordinal).Should().Be(firstPage, "what the first service has stays its own");
        LibraryCompiler.Compile(copy.PathOf("src/DubbingSdk"), "DubbingSdk.Other").Should().BeEmpty();
        Tool.Run("generate", "--check", "--root", copy.Root).ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("openapi: 3.1.0\ninfo: {title: T}\npaths: {}", "x-namespace")]
    [InlineData("just text", "not an OpenAPI document")]
    [InlineData("openapi: [3.1.0", "neither JSON nor YAML")]
    public void A_document_that_cannot_be_used_is_named(string document, string reason)
    {
        using var copy = Sandbox.OfRepository();
        copy.Write("openapi/elevenlabs.yaml", document);

        var (exitCode, _, errors) = Tool.Run("generate", "--root", copy.Root);

        exitCode.Should().Be(2);
        errors.Should().Contain("elevenlabs.yaml").And.Contain(reason);
    }

    [Fact]
    public void A_folder_outside_a_working_copy_is_refused()
    {
        using var empty = new Sandbox();

        Tool.Run("generate", "--root", empty.Root).ExitCode.Should().Be(2);
    }
}
