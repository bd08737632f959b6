using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DubbingSdk.OpenValues;

/// <summary>Generates the part of each open value that follows from its attribute and its constants.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class OpenValueGenerator : IIncrementalGenerator
{
    /// <summary>The name of the step that holds the descriptions of the open values.</summary>
    public const string DescriptionStep = "OpenValues";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var values = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                "DubbingSdk.OpenValueAttribute",
                static (node, _) => node is RecordDeclarationSyntax,
                static (found, _) => OpenValueReader.Read((RecordDeclarationSyntax)found.TargetNode, (INamedTypeSymbol)found.TargetSymbol))
            .WithTrackingName(DescriptionStep);

        context.RegisterSourceOutput(values, static (output, value) =>
        {
            foreach (var problem in value.Problems)
                output.ReportDiagnostic(problem.ToDiagnostic());
            if (value.CanBeWritten)
                output.AddSource($"{value.Namespace}.{value.Name}.g.cs", OpenValueWriter.Write(value));
        });
    }
}
