using System.Text;

namespace DubbingSdk.Tests.PublicApi;

/// <summary>What differs between two listings of a public API: the removed and the added lines, below the type they belong to.</summary>
internal static class ApiDifference
{
    /// <summary>Compares two listings.</summary>
    /// <returns>The changed lines alone, or an empty text.</returns>
    public static string Between(string before, string after)
    {
        var (old, current) = (Read(before), Read(after));
        var text = new StringBuilder();
        foreach (var type in old.Keys.Union(current.Keys).Order(StringComparer.Ordinal))
            Append(text, type, old.GetValueOrDefault(type, []), current.GetValueOrDefault(type, []));

        return text.ToString();
    }

    private static void Append(StringBuilder text, string type, List<string> before, List<string> after)
    {
        var (removed, added) = (before.Except(after).ToList(), after.Except(before).ToList());
        if (removed.Count + added.Count == 0)
            return;

        text.Append(text.Length > 0 ? "\n" : string.Empty).Append(type).Append('\n');
        foreach (var line in removed)
            text.Append("  - ").Append(line).Append('\n');
        foreach (var line in added)
            text.Append("  + ").Append(line).Append('\n');
    }

    /// <summary>The lines of each type, its declaration among them, by the type's full name.</summary>
    private static Dictionary<string, List<string>> Read(string listing)
    {
        var types = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var block in listing.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            types.Add(NameIn(lines[0]), [.. lines]);
        }

        return types;
    }

    private static string NameIn(string declaration) => declaration.Split(" : ")[0].Split(' ').First(word => word.Contains('.', StringComparison.Ordinal));
}
