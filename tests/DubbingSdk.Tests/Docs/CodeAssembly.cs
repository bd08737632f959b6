using System.Reflection;
using System.Runtime.Loader;
using DubbingSdk.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DubbingSdk.Tests.Docs;

/// <summary>Code of pages, compiled at once: each block is the body of a method, within the declarations that the pages assume.</summary>
internal sealed class CodeAssembly
{
    /// <summary>The name of the assembly, to which the tests show their inner types.</summary>
    private const string Name = "DubbingSdk.Tests.Pages";

    private const string Usings = """
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
        """;

    /// <summary>The clients of the other services, made when a page speaks to them.</summary>
    private static readonly string Others = string.Join(' ', TestClient.Types.Where(type => type != typeof(DubbingClient)).Select(type =>
        $"private {type.FullName} {TestClient.Variable(type)} => fixture.{nameof(PageFixture.Connect)}<{type.FullName}, {TestClient.OptionsOf(type).FullName}>();"));

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file))];

    private readonly Dictionary<CodeBlock, SyntaxTree> _trees;
    private readonly CSharpCompilation _compilation;
    private readonly ILookup<SyntaxTree?, string> _errors;
    private readonly Lazy<Assembly> _assembly;

    public CodeAssembly(IReadOnlyList<CodeBlock> blocks)
    {
        _trees = blocks.Select((block, number) => (block, tree: Wrap(block, number))).ToDictionary(pair => pair.block, pair => pair.tree);
        _compilation = CSharpCompilation.Create(
            Name,
            [CSharpSyntaxTree.ParseText(Usings), .. _trees.Values],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _errors = _compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToLookup(diagnostic => diagnostic.Location.SourceTree, diagnostic => diagnostic.ToString());
        _assembly = new Lazy<Assembly>(Emit);
    }

    /// <summary>The code of all pages.</summary>
    public static CodeAssembly Pages { get; } = new(CodeBlock.All);

    /// <summary>Whether a block builds an application, which then serves requests.</summary>
    public static bool IsApplication(CodeBlock block) => block.Code.Contains("var app = ", StringComparison.Ordinal);

    /// <summary>The errors that the compiler reports for a block.</summary>
    public IEnumerable<string> Errors(CodeBlock block) => _errors[_trees[block]];

    /// <summary>Loads the code that compiles, which the first block that runs does otherwise.</summary>
    public Assembly Load() => _assembly.Value;

    /// <summary>Runs a block. Wherever it makes a client, it gets that of the fixture.</summary>
    public async Task RunAsync(CodeBlock block, PageFixture fixture)
    {
        Errors(block).Should().BeEmpty("only code that compiles can be run");
        var page = Activator.CreateInstance(_assembly.Value.GetType(ClassName(_trees[block]))!, fixture)!;
        await (Task)page.GetType().GetMethod("RunAsync")!.Invoke(page, null)!;
    }

    private static string ClassName(SyntaxTree tree) => tree.GetCompilationUnitRoot().Members.OfType<ClassDeclarationSyntax>().Single().Identifier.Text;

    /// <summary>Makes the code the body of a method. Line numbers stay those of the code.</summary>
    private static SyntaxTree Wrap(CodeBlock block, int number)
    {
        var usings = CSharpSyntaxTree.ParseText(block.Code).GetCompilationUnitRoot().Usings.Select(directive => directive.ToString()).ToList();
        var lines = block.Code.Split('\n').Select(line => usings.Contains(line.Trim()) ? string.Empty : line);
        return CSharpSyntaxTree.ParseText($$"""
            {{string.Join(' ', usings)}}
            internal sealed class Page{{number}}(DubbingSdk.Tests.Docs.PageFixture fixture)
            {
                private DubbingClient client = fixture.Client;
                {{Others}}
                private DubbingEmulator emulator = fixture.Emulator;
                private TimeProvider time = fixture.Time;
                private Uri application = fixture.Emulator.BaseAddress;
                private CreateDubRequest request = fixture.Request;
                private DubOperation operation = fixture.Dub;
                private string id = fixture.Dub.Id, dubbingId = fixture.Dub.DubbingId, projectId = fixture.ProjectId, languageId = fixture.LanguageId, voiceId = fixture.VoiceId;
                private WebApplicationBuilder builder = fixture.Builder;
                private IServiceCollection services = fixture.Builder.Services;
                private IConfiguration configuration = fixture.Builder.Configuration;
                private IServiceProvider provider => fixture.Services;

                public async Task RunAsync()
                {
            #line 1 "{{block.Page}}"
            {{string.Join('\n', lines)}}
            #line hidden
                    {{(IsApplication(block) ? "await fixture.ServeAsync(app);" : "await Task.CompletedTask;")}}
                }
            }
            """);
    }

    private Assembly Emit()
    {
        var sound = _trees.Values.Where(tree => !_errors[tree].Any()).ToList();
        var running = _compilation.RemoveSyntaxTrees(_trees.Values.Except(sound));
        foreach (var tree in sound)
            running = running.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(new FixtureClients(_compilation.GetSemanticModel(tree)).Visit(tree.GetRoot()), tree.Options));

        using var code = new MemoryStream();
        running.Emit(code).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        code.Position = 0;
        return new AssemblyLoadContext(Name, isCollectible: true).LoadFromStream(code);
    }

    /// <summary>Replaces every construction of a client with that of the fixture, so that none connects to a service.</summary>
    private sealed class FixtureClients(SemanticModel model) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitObjectCreationExpression(ObjectCreationExpressionSyntax node) => Replace(node) ?? base.VisitObjectCreationExpression(node);

        public override SyntaxNode? VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node) =>
            Replace(node) ?? base.VisitImplicitObjectCreationExpression(node);

        private ExpressionSyntax? Replace(BaseObjectCreationExpressionSyntax node) => TestClient.Types.FirstOrDefault(type => type.FullName == model.GetTypeInfo(node).Type?.ToDisplayString()) is { } client
            ? SyntaxFactory.ParseExpression($"fixture.{nameof(PageFixture.Connect)}<{client.FullName}, {TestClient.OptionsOf(client).FullName}>{node.ArgumentList}").WithTriviaFrom(node)
            : null;
    }
}
