using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DubbingSdk.Tests.Docs;

public class CodeBlockTests
{
    /// <summary>What the pages take for given: an application with the usual implicit usings, and things of these names.</summary>
    private const string Surroundings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using FluentAssertions;
        global using DubbingSdk;
        global using DubbingSdk.Emulator;

        internal abstract class Surroundings
        {
            protected static DubbingClient client = null!;
            protected static DubbingEmulator emulator = null!;
            protected static CreateDubRequest request = null!;
            protected static DubOperation operation = null!;
            protected static string id = "", dubbingId = "", projectId = "", languageId = "";
            protected static WebApplicationBuilder builder = null!;
            protected static IServiceCollection services = null!;
            protected static IConfiguration configuration = null!;
            protected static IServiceProvider provider = null!;
        }
        """;

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file))];

    public static TheoryData<string> Blocks => [.. CodeBlock.All.Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Code_in_a_page_compiles(string place) => Errors(CodeBlock.All.Single(block => block.ToString() == place)).Should().BeEmpty();

    [Theory]
    [InlineData("client.Dubbing.CreateSync(request);", "(1,16)")]
    [InlineData("using System.Text;\nvar text = new StringBuilder();\ntext.Append(await client.Dubbing.GetAsync(1));", "(3,43)")]
    [InlineData("var unfinished = ", "(1,")]
    public void Code_that_does_not_compile_is_found(string code, string place) =>
        Errors(new CodeBlock("page.md", 1, code)).Should().NotBeEmpty().And.Contain(error => error.Contains(place, StringComparison.Ordinal));

    [Fact]
    public void There_is_code_in_the_readme_and_the_docs() =>
        CodeBlock.All.Select(block => block.Page).Should().Contain(["README.md", "docs/studio.md", "src/DubbingSdk.Emulator/README.md"]);

    private static IEnumerable<string> Errors(CodeBlock block)
    {
        var page = CSharpSyntaxTree.ParseText(block.Code, path: block.Page);
        var compilation = CSharpCompilation.Create(
            "Page",
            [CSharpSyntaxTree.ParseText(Surroundings), Wrap(page, block)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());
    }

    /// <summary>Makes the code the body of a method that has what the pages take for given. Line numbers stay those of the code.</summary>
    private static SyntaxTree Wrap(SyntaxTree page, CodeBlock block)
    {
        var usings = page.GetCompilationUnitRoot().Usings.Select((UsingDirectiveSyntax directive) => directive.ToString());
        var lines = block.Code.Split('\n').Select(line => usings.Contains(line.Trim()) ? string.Empty : line);
        return CSharpSyntaxTree.ParseText($$"""
            {{string.Join(' ', usings)}}
            internal sealed class Page : Surroundings
            {
                public static async Task RunAsync()
                {
            #line 1 "{{block.Page}}"
            {{string.Join('\n', lines)}}
                    await Task.CompletedTask;
                }
            }
            """);
    }
}
