using System.Text.RegularExpressions;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Docs;

/// <summary>The prose of one line that users read: a line of a page, of XML documentation or of a message.</summary>
internal sealed partial record ShippedLine(string File, int Number, string Prose)
{
    /// <summary>The prose of the pages, of the XML documentation of all packages, and of the library's messages.</summary>
    public static IEnumerable<ShippedLine> All => Pages.SelectMany(ReadPage).Concat(Sources.SelectMany(ReadSource));

    private static IEnumerable<string> Pages =>
        new[] { "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md" }.Concat(Files("docs", "*.md").Where(file => file != "docs/contributing/glossary.md")).Concat(Files("src", "*.md"));

    private static IEnumerable<string> Sources => Files("src", "*.cs").Where(file => !file.StartsWith("src/DubbingSdk.Generator/", StringComparison.Ordinal));

    public override string ToString() => $"{File}:{Number}";

    /// <summary>Reads a page: its prose and the comments of its code, without names in code and without the targets of links.</summary>
    public static IEnumerable<ShippedLine> ReadPage(string file)
    {
        var isCode = false;
        return Read(file, line =>
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            return isCode ? Comment().Match(line).Value : CodeOrTarget().Replace(line, " ");
        });
    }

    /// <summary>Reads a source file: its XML documentation, and the literals of the library, which are its messages.</summary>
    public static IEnumerable<ShippedLine> ReadSource(string file) => Read(file, line =>
    {
        var text = line.TrimStart();
        if (text.StartsWith("///", StringComparison.Ordinal))
            return CodeOrTag().Replace(text, " ");
        return file.StartsWith("src/DubbingSdk/", StringComparison.Ordinal) && !text.StartsWith("//", StringComparison.Ordinal)
            ? string.Join(' ', Literal().Matches(Hole().Replace(text, " ")).Select(match => match.Value).Where(literal => literal.Contains(' ', StringComparison.Ordinal)))
            : string.Empty;
    });

    private static IEnumerable<ShippedLine> Read(string file, Func<string, string> proseOf) =>
        System.IO.File.ReadLines(Repository.PathOf(file.Split('/'))).Select((line, index) => new ShippedLine(file, index + 1, proseOf(line)));

    private static IEnumerable<string> Files(string folder, string pattern)
    {
        var root = Repository.PathOf();
        return Directory.EnumerateFiles(Path.Combine(root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }

    [GeneratedRegex("(?<!:)//.*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"`[^`]*`|\]\([^)]*\)")]
    private static partial Regex CodeOrTarget();

    [GeneratedRegex("<c>.*?</c>|<[^>]*>")]
    private static partial Regex CodeOrTag();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Literal();
}
