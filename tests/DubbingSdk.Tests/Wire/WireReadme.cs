using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Wire;

/// <summary>The lists in the README of <c>tests/wire</c>: what exchanges may name.</summary>
internal static class WireReadme
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.PathOf("tests", "wire", "README.md"));

    public static IReadOnlyList<string> Calls { get; } = FirstColumn("| id | the SDK is asked to |");

    public static IReadOnlyList<string> Checks { get; } = FirstColumn("| check | what it proves |");

    public static IReadOnlyList<string> Givens { get; } = FirstColumn("| given | state |");

    /// <summary>What stands between backticks in the first column of a table.</summary>
    private static string[] FirstColumn(string header)
    {
        var start = Array.IndexOf(Lines, header);
        if (start < 0)
            throw new FormatException($"tests/wire/README.md has no table that begins with '{header}'.");

        return [.. Lines.Skip(start + 2).TakeWhile(line => line.StartsWith('|')).SelectMany(line => line.Split('|')[1].Split('`').Where((_, index) => index % 2 == 1))];
    }
}
