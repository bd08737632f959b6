using DubbingSdk.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DubbingSdk.Tests.Architecture;

/// <summary>The source files of one project, and which types of each other they use. Comments do not count as use.</summary>
internal sealed class SourceTree
{
    private static readonly string[] ImplicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    /// <summary>A type that cannot be found, whose use would go unnoticed.</summary>
    private static readonly string[] UnknownType = ["CS0234", "CS0246"];

    private static readonly PortableExecutableReference[] Assemblies =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file))];

    private readonly CSharpCompilation _compilation;

    /// <summary>Compiles source files in memory.</summary>
    /// <param name="files">The text of each file, by its path relative to the source root.</param>
    /// <param name="project">The name of the project, whose own assembly is no reference.</param>
    /// <param name="usings">The namespaces that the project imports everywhere, besides the usual ones.</param>
    public SourceTree(IEnumerable<KeyValuePair<string, string>> files, string project = "Source", params string[] usings) => _compilation = CSharpCompilation.Create(
        project,
        [CSharpSyntaxTree.ParseText(string.Concat(ImplicitUsings.Concat(usings).Select(name => $"global using {name};"))), .. files.Select(file => CSharpSyntaxTree.ParseText(file.Value, path: file.Key))],
        References(project),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Every use of a type that another file declares, each once a file.</summary>
    public IReadOnlyList<TypeUse> Uses => field ??= [.. _compilation.SyntaxTrees.AsParallel().AsOrdered().SelectMany(UsesIn)];

    /// <summary>What keeps the compiler from finding a type in a signature or a list of usings.</summary>
    public IEnumerable<string> UnknownTypes => _compilation.GetDeclarationDiagnostics().Where(diagnostic => UnknownType.Contains(diagnostic.Id)).Select(diagnostic => diagnostic.ToString());

    /// <summary>The files below <c>src/</c> of a project of this repository.</summary>
    public static SourceTree Of(string project, params string[] usings)
    {
        var root = Repository.PathOf("src", project);
        var files = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(root, file).Replace('\\', '/'), File: file))
            .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal));
        return new SourceTree(files.Select(file => KeyValuePair.Create(file.Path, File.ReadAllText(file.File))), project, usings);
    }

    /// <summary>The public types that files in a room or below it declare, without nested ones.</summary>
    public IEnumerable<string> PublicTypesIn(string room) => _compilation.SyntaxTrees
        .Where(tree => tree.FilePath.StartsWith($"{room}/", StringComparison.Ordinal))
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>())
        .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && member.Parent is not BaseTypeDeclarationSyntax && member.Modifiers.Any(SyntaxKind.PublicKeyword))
        .Select(member => (member as BaseTypeDeclarationSyntax)?.Identifier.Text ?? ((DelegateDeclarationSyntax)member).Identifier.Text);

    /// <summary>Whether a file declares a static class with no other public methods than checks.</summary>
    public bool HasOnlyChecks(string file)
    {
        var root = _compilation.SyntaxTrees.Single(tree => tree.FilePath == file).GetRoot();
        var methods = root.DescendantNodes().OfType<MethodDeclarationSyntax>().Where(method => method.Modifiers.Any(SyntaxKind.PublicKeyword)).ToList();
        return root.DescendantNodes().OfType<ClassDeclarationSyntax>().Any(type => type.Modifiers.Any(SyntaxKind.StaticKeyword))
            && methods.Count > 0 && methods.TrueForAll(method => method.Identifier.Text.StartsWith("Check", StringComparison.Ordinal));
    }

    private static IEnumerable<MetadataReference> References(string project) => Assemblies.Where(assembly => Path.GetFileNameWithoutExtension(assembly.FilePath) != project);

    private static INamedTypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        INamedTypeSymbol type => type,
        IMethodSymbol { ReducedFrom: { } extension } => extension.ContainingType,
        null or INamespaceSymbol => null,
        _ => symbol.ContainingType,
    };

    private static string? Declaration(INamedTypeSymbol type) => type.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath;

    private IEnumerable<TypeUse> UsesIn(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes()
            .Where(node => node is SimpleNameSyntax { Identifier.Text: [>= 'A' and <= 'Z', ..] or "var" } or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax)
            .Select(node => (Node: node, Type: TypeOf(model.GetSymbolInfo(node).Symbol)))
            .Where(use => use.Type is not null && Declaration(use.Type) is { Length: > 0 } target && target != tree.FilePath)
            .DistinctBy(use => use.Type!.OriginalDefinition, SymbolEqualityComparer.Default)
            .Select(use => new TypeUse(tree.FilePath, use.Node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, use.Type!.Name, Declaration(use.Type)!))
            .ToList();
    }
}
