using DubbingSdk.Generator.Documents;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DubbingSdk.Generator.Scaffolding;

/// <summary>Registers the types of whole bodies and responses with a JSON context. Registered types that are not schemas are kept.</summary>
internal static class JsonContextFile
{
    public static GeneratedFile Update(string root, string path, ServiceTypes service, IEnumerable<string> roots)
    {
        var fullPath = Path.Combine(root, path);
        if (!File.Exists(fullPath))
            throw new DocumentException($"{path} does not exist. Add an empty JSON context first.");

        var text = File.ReadAllText(fullPath).ReplaceLineEndings("\n");
        var context = CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().First();
        var registrations = context.AttributeLists.Where(list => RegisteredType(list) is not null).ToList();
        var types = registrations.Select(list => RegisteredType(list)!).Where(type => !service.IsSchema(type)).Union(roots);
        var lines = string.Join('\n', types.Order(StringComparer.Ordinal).Select(type => $"[JsonSerializable(typeof({type}))]"));
        var place = registrations.Count > 0
            ? TextSpan.FromBounds(registrations[0].SpanStart, registrations[^1].Span.End)
            : new TextSpan(context.Modifiers[0].SpanStart, 0);
        return new GeneratedFile(root, path, string.Concat(text.AsSpan(0, place.Start), lines, registrations.Count > 0 ? "" : "\n", text.AsSpan(place.End)));
    }

    private static string? RegisteredType(AttributeListSyntax list) =>
        list.Attributes is [{ ArgumentList.Arguments: [{ Expression: TypeOfExpressionSyntax type }, ..] } attribute] && attribute.Name.ToString() == "JsonSerializable" ? type.Type.ToString() : null;
}
