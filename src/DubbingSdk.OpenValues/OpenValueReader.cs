using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DubbingSdk.OpenValues;

/// <summary>Describes an open value from its hand-written part.</summary>
internal static class OpenValueReader
{
    private const string ConstantsName = "Values";

    public static OpenValueDescription Read(RecordDeclarationSyntax declaration, INamedTypeSymbol type)
    {
        var constants = declaration.Members.OfType<ClassDeclarationSyntax>().FirstOrDefault(member => member.Identifier.ValueText == ConstantsName);
        var values = Constants(type).Select(Describe).ToList();
        return new OpenValueDescription(
            type.ContainingNamespace.ToDisplayString(),
            type.Name,
            new EquatableList<KnownValue>([.. values]),
            new EquatableList<Problem>([.. Problems(declaration, constants, type, values)]));
    }

    private static IEnumerable<IFieldSymbol> Constants(INamedTypeSymbol type) =>
        type.GetTypeMembers(ConstantsName).SelectMany(constants => constants.GetMembers()).OfType<IFieldSymbol>().Where(field => field.ConstantValue is string);

    private static KnownValue Describe(IFieldSymbol constant) =>
        new(constant.Name, (string)constant.ConstantValue!, string.Join("\n", CommentLines(constant)));

    /// <summary>Reads the lines as text, because a compiler that writes no documentation does not parse them as documentation.</summary>
    private static IEnumerable<string> CommentLines(IFieldSymbol constant) =>
        from line in Declaration(constant).GetLeadingTrivia().ToFullString().Split('\n')
        let text = line.Trim()
        where text.StartsWith("///", StringComparison.Ordinal)
        select text;

    private static FieldDeclarationSyntax Declaration(IFieldSymbol constant) =>
        constant.DeclaringSyntaxReferences[0].GetSyntax().FirstAncestorOrSelf<FieldDeclarationSyntax>()!;

    private static IEnumerable<Problem> Problems(RecordDeclarationSyntax declaration, ClassDeclarationSyntax? constants, INamedTypeSymbol type, List<KnownValue> values)
    {
        if (!IsPartial(declaration))
            yield return new Problem(Rules.NotPartial, declaration.Identifier.GetLocation(), type.Name);
        if (constants is not null && !IsPartial(constants))
            yield return new Problem(Rules.NotPartial, constants.Identifier.GetLocation(), $"{type.Name}.{ConstantsName}");
        if (values.Count == 0)
            yield return new Problem(Rules.NoValues, declaration.Identifier.GetLocation(), type.Name);
        if (!type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "JsonConverterAttribute"))
            yield return new Problem(Rules.NoConverter, declaration.Identifier.GetLocation(), type.Name);
        foreach (var same in values.GroupBy(value => value.Text, StringComparer.Ordinal).Where(same => same.Count() > 1))
            yield return new Problem(Rules.DuplicateValue, declaration.Identifier.GetLocation(), type.Name, same.Key, string.Join(", ", same.Select(value => value.Name)));
    }

    private static bool IsPartial(TypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PartialKeyword);
}
