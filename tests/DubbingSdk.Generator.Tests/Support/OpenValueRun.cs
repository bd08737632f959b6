using System.Reflection;
using DubbingSdk.OpenValues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DubbingSdk.Generator.Tests.Support;

/// <summary>Runs the generator of open values over a piece of source, beside the types of the library that open values rest on.</summary>
internal sealed class OpenValueRun
{
    private static readonly IReadOnlyList<SyntaxTree> Contract =
        [.. new[] { "IOpenValue", "OpenValue", "OpenValueAttribute", "Json/OpenValueConverter" }.Select(name => ParseFile($"src/DubbingSdk/Core/{name}.cs")), LibraryCompiler.Parse(LibraryCompiler.ImplicitUsings)];

    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _input;
    private readonly Compilation _output;

    public OpenValueRun(string source)
        : this(Create(), CSharpCompilation.Create("Made", [LibraryCompiler.Parse(source), .. Contract], LibraryCompiler.References, LibraryCompiler.Options))
    {
    }

    private OpenValueRun(GeneratorDriver driver, CSharpCompilation input)
    {
        _input = input;
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out _output, out var found);
        Diagnostics = found;
    }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The text of the one generated file.</summary>
    public string Text => _driver.GetRunResult().GeneratedTrees.Single().ToString();

    /// <summary>Whether the descriptions and the files were taken from the run before.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons =>
        from steps in new[] { Result.TrackedSteps[OpenValueGenerator.DescriptionStep], Result.TrackedOutputSteps.SelectMany(step => step.Value) }
        from step in steps
        from output in step.Outputs
        select output.Reason;

    private GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>Runs again after one piece of source was replaced, or another one added.</summary>
    public OpenValueRun Again(string source, bool isAddition) => new(
        _driver, isAddition ? _input.AddSyntaxTrees(LibraryCompiler.Parse(source)) : _input.ReplaceSyntaxTree(_input.SyntaxTrees[0], LibraryCompiler.Parse(source)));

    public Type Load(string type)
    {
        using var image = new MemoryStream();
        _output.Emit(image).Diagnostics.Where(problem => problem.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
        return Assembly.Load(image.ToArray()).GetType(type, throwOnError: true)!;
    }

    private static GeneratorDriver Create() => CSharpGeneratorDriver.Create(
        [new OpenValueGenerator().AsSourceGenerator()], parseOptions: LibraryCompiler.ParseOptions, driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static SyntaxTree ParseFile(string path) => LibraryCompiler.Parse(File.ReadAllText(Path.Combine(Sandbox.Repository, path)));
}
