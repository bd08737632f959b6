using System.CommandLine;
using DubbingSdk.Generator.Comparison;
using DubbingSdk.Generator.Documents;
using DubbingSdk.Generator.Scaffolding;

namespace DubbingSdk.Generator;

/// <summary>The command line of the tool.</summary>
internal static class GeneratorCommand
{
    private const int Same = 0;
    private const int Different = 1;
    private const int Unusable = 2;

    public static RootCommand Create(TextWriter output, TextWriter errors) =>
        new("Keeps the documents in openapi/ and the code of DubbingSdk together.") { Generate(output, errors), Diff(output, errors) };

    private static Command Generate(TextWriter output, TextWriter errors)
    {
        var check = new Option<bool>("--check") { Description = "Write nothing, and end with 1 if something would be written." };
        var root = new Option<DirectoryInfo>("--root") { Description = "The working copy. Default: the one around the current folder.", DefaultValueFactory = _ => new DirectoryInfo(Environment.CurrentDirectory) };
        var command = new Command("generate", "Writes a file for each schema that has no type yet, and rewrites what is derived from the documents as a whole.") { check, root };
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
        var ours = new Argument<FileInfo>("ours") { Description = "A document of ours, JSON or YAML." };
        var theirs = new Argument<FileInfo>("theirs") { Description = "A document to compare it with, JSON or YAML." };
        var shared = new Option<bool>("--only-shared") { Description = "Leave out operations that only the second document has." };
        var command = new Command("diff", "Lists what was added, removed and changed from the first document to the second, and ends with 1 if there is anything.") { ours, theirs, shared };
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
