using System.CommandLine;
using DubbingSdk.Generator.Comparison;
using DubbingSdk.Generator.Documents;
using DubbingSdk.Generator.Scaffolding;

namespace DubbingSdk.Generator;

/// <summary>The command line of the generator.</summary>
internal static class GeneratorCommand
{
    private const int Same = 0;
    private const int Different = 1;
    private const int Unusable = 2;

    public static RootCommand Create(TextWriter output, TextWriter errors) =>
        new("Keeps the code of DubbingSdk in step with the documents in openapi/.") { Generate(output, errors), Diff(output, errors) };

    private static Command Generate(TextWriter output, TextWriter errors)
    {
        var check = new Option<bool>("--check") { Description = "Write nothing, and exit with 1 if a file would be written." };
        var root = new Option<DirectoryInfo>("--root") { Description = "The working copy. Default: the one that contains the current folder.", DefaultValueFactory = _ => new DirectoryInfo(Environment.CurrentDirectory) };
        var command = new Command("generate", "Writes a file for each schema that has no type yet, and updates the JSON contexts and docs/endpoints.md.") { check, root };
        command.SetAction(parsed => Run(errors, () =>
        {
            var changed = WorkingCopy.Find(parsed.GetRequiredValue(root)).Generate().Where(file => file.IsChanged).ToList();
            foreach (var file in changed)
            {
                output.WriteLine($"{(file.Exists ? "changed" : "new")}: {file.RelativePath}");
                if (!parsed.GetValue(check))
                    file.Write();
            }

            return parsed.GetValue(check) && changed.Count > 0 ? Different : Same;
        }));
        return command;
    }

    private static Command Diff(TextWriter output, TextWriter errors)
    {
        var ours = new Argument<FileInfo>("ours") { Description = "The first document, JSON or YAML." };
        var theirs = new Argument<FileInfo>("theirs") { Description = "The document to compare it with, JSON or YAML." };
        var shared = new Option<bool>("--only-shared") { Description = "Leave out operations that only the second document has." };
        var command = new Command("diff", "Lists what was added, removed and changed from the first document to the second, and exits with 1 if there is a difference.") { ours, theirs, shared };
        command.SetAction(parsed => Run(errors, () =>
        {
            var differences = DocumentDiff.Compare(
                OpenApiDocument.Load(parsed.GetRequiredValue(ours).FullName), OpenApiDocument.Load(parsed.GetRequiredValue(theirs).FullName), parsed.GetValue(shared));
            foreach (var difference in differences)
                output.WriteLine(difference);
            output.WriteLine($"{differences.Count} difference{(differences.Count == 1 ? string.Empty : "s")}");
            return differences.Count > 0 ? Different : Same;
        }));
        return command;
    }

    private static int Run(TextWriter errors, Func<int> work)
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (failure is DocumentException or IOException or UnauthorizedAccessException or InvalidOperationException or InvalidCastException)
        {
            errors.WriteLine(failure.Message);
            return Unusable;
        }
    }
}
