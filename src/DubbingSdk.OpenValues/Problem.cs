using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DubbingSdk.OpenValues;

/// <summary>A diagnostic without the syntax tree, which a cached description must not keep alive.</summary>
internal sealed record Problem(DiagnosticDescriptor Rule, string Path, TextSpan Span, LinePositionSpan Lines, EquatableList<string> Arguments)
{
    public Problem(DiagnosticDescriptor rule, Location location, params string[] arguments)
        : this(rule, location.SourceTree!.FilePath, location.SourceSpan, location.GetLineSpan().Span, new EquatableList<string>(arguments))
    {
    }

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Location.Create(Path, Span, Lines), [.. Arguments]);
}
