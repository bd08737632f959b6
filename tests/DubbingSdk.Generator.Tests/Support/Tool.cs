namespace DubbingSdk.Generator.Tests.Support;

/// <summary>Runs the tool as its command line does.</summary>
internal static class Tool
{
    public static (int ExitCode, string[] Lines, string Errors) Run(params IReadOnlyList<string> args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exitCode = GeneratorCommand.Create(output, errors).Parse(args).Invoke();
        return (exitCode, output.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries), errors.ToString());
    }
}
