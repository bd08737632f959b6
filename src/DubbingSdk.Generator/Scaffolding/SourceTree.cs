using DubbingSdk.Generator.Documents;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DubbingSdk.Generator.Scaffolding;

/// <summary>The source of the library. It is parsed, not compiled, because it may lack the types to generate.</summary>
internal sealed class SourceTree
{
    private readonly ILookup<string, BaseTypeDeclarationSyntax> _types;

    private SourceTree(IEnumerable<CompilationUnitSyntax> files) =>
        _types = (from file in files
                  from @namespace in file.Members.OfType<BaseNamespaceDeclarationSyntax>()
                  from type in @namespace.Members.OfType<BaseTypeDeclarationSyntax>()
                  select (Name: $"{@namespace.Name}.{type.Identifier.Text}", Type: type)).ToLookup(named => named.Name, named => named.Type, StringComparer.Ordinal);

    public static SourceTree Read(string folder) => new(
        from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).AsParallel().AsOrdered()
        let path = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')
        where path.Split('/')[0] is not ("bin" or "obj")
        select CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: path).GetCompilationUnitRoot());

    public bool Declares(string @namespace, string type) => Find(@namespace, type) is not null;

    /// <summary>Returns the folder within the library where a type is declared.</summary>
    public string? FolderOf(string @namespace, string type) =>
        Find(@namespace, type)?.SyntaxTree.FilePath is { } path ? path[..path.LastIndexOf('/')] : null;

    /// <summary>Returns the client methods by the name of the operation that they call, as a caller writes them.</summary>
    public ILookup<string, string> ClientMethods(ServiceNames service) =>
        Reach(service.Namespace, service.Client, service.Variable, [])
            .SelectMany(client => client.Type.Members.OfType<MethodDeclarationSyntax>().SelectMany(method => Operations(method).Select(operation => (operation, Call: $"{client.Path}.{method.Identifier.Text}"))))
            .Distinct()
            .OrderBy(method => method.Call, StringComparer.Ordinal)
            .ToLookup(method => method.operation, method => method.Call, StringComparer.Ordinal);

    private IEnumerable<(ClassDeclarationSyntax Type, string Path)> Reach(string @namespace, string typeName, string path, IReadOnlyList<string> chain)
    {
        if (chain.Contains(typeName) || Find(@namespace, typeName) is not ClassDeclarationSyntax type)
            return [];

        var further = from property in type.Members.OfType<PropertyDeclarationSyntax>()
                      where property.Modifiers.Any(modifier => modifier.Text == "public")
                      from reached in Reach(@namespace, property.Type.ToString(), $"{path}.{property.Identifier.Text}", [.. chain, typeName])
                      select reached;
        return further.Prepend((type, path));
    }

    private BaseTypeDeclarationSyntax? Find(string @namespace, string type) => _types[$"{@namespace}.{type}"].FirstOrDefault();

    private static IEnumerable<string> Operations(MethodDeclarationSyntax method) =>
        from attribute in method.AttributeLists.SelectMany(list => list.Attributes)
        where attribute.Name.ToString() == "Endpoint"
        let arguments = attribute.ArgumentList!.Arguments.Select(argument => ((LiteralExpressionSyntax)argument.Expression).Token.ValueText).ToList()
        select string.Join(' ', arguments);
}
