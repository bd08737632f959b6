using System.Text.RegularExpressions;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Wire;

/// <summary>The lists in the README of <c>tests/wire</c>: what exchanges may name.</summary>
internal sealed partial class WireReadme
{
    private readonly string[] _lines;

    public WireReadme(string[] lines)
    {
        _lines = lines;
        Checks = [.. FirstColumn("| check | what it proves |").Select(row => row.Name)];
        Calls = FirstColumn("| id | SDK call |");
        Givens = FirstColumn("| given | state |");
    }

    public static WireReadme Own { get; } = new(File.ReadAllLines(Repository.PathOf("tests", "wire", "README.md")));

    public IReadOnlyList<string> Checks { get; }

    /// <summary>The calls, each with its service by the name of the document.</summary>
    public IReadOnlyList<(string Service, string Name)> Calls { get; }

    /// <summary>The states of the emulator, each with its service by the name of the document.</summary>
    public IReadOnlyList<(string Service, string Name)> Givens { get; }

    /// <summary>The heading of a section that is about the exchanges in a folder.</summary>
    [GeneratedRegex("^## .*`(?<folder>[a-z]+)/`$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex SectionOfFolder();

    /// <summary>What stands between backticks in the first column of the tables with a header, and whose it is.</summary>
    private List<(string Service, string Name)> FirstColumn(string header)
    {
        var found = new List<(string, string)>();
        var service = "elevenlabs";
        for (var line = 0; line < _lines.Length; line++)
        {
            if (_lines[line].StartsWith("## ", StringComparison.Ordinal))
                service = SectionOfFolder().Match(_lines[line]) is { Success: true } section ? section.Groups["folder"].Value : "elevenlabs";
            if (_lines[line] == header)
                found.AddRange(_lines.Skip(line + 2).TakeWhile(row => row.StartsWith('|')).SelectMany(row => row.Split('|')[1].Split('`').Where((_, index) => index % 2 == 1)).Select(name => (service, name)));
        }

        return found.Count > 0 ? found : throw new FormatException($"tests/wire/README.md has no table that begins with '{header}'.");
    }
}
