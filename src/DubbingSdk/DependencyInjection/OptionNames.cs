using Microsoft.Extensions.Configuration;

namespace DubbingSdk;

/// <summary>Finds the option that a misspelled name stands for.</summary>
internal static class OptionNames
{
    private const int MostEdits = 3;

    /// <summary>Returns the error of a member that is no option: with the option of a similar name, or else with all options.</summary>
    public static string Unknown(IConfigurationSection section, IReadOnlyList<SectionMember> members)
    {
        var names = Names(members, string.Empty).ToList();
        var wanted = section.Key.EndsWith("Timeout", StringComparison.OrdinalIgnoreCase) ? section.Key[..^"Timeout".Length] : section.Key;
        var nearest = names.MinBy(name => Distance(wanted, Leaf(name)))!;
        return Distance(wanted, Leaf(nearest)) <= Math.Min(MostEdits, Leaf(nearest).Length / 2)
            ? $"{section.Path} is no option. Did you mean {nearest}?"
            : $"{section.Path} is no option. The options are {string.Join(", ", names)}.";
    }

    private static IEnumerable<string> Names(IReadOnlyList<SectionMember> members, string prefix) =>
        members.Where(static member => !member.IsInCodeOnly).SelectMany(member => member.Members.Count == 0 ? [$"{prefix}{member.Name}"] : Names(member.Members, $"{prefix}{member.Name}:"));

    private static string Leaf(string name) => name[(name.LastIndexOf(':') + 1)..];

    /// <summary>The number of characters to insert, delete or replace, without regard to case.</summary>
    private static int Distance(string one, string other)
    {
        var costs = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var row = 1; row <= one.Length; row++)
        {
            var diagonal = costs[0];
            costs[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var replaced = diagonal + (char.ToUpperInvariant(one[row - 1]) == char.ToUpperInvariant(other[column - 1]) ? 0 : 1);
                diagonal = costs[column];
                costs[column] = Math.Min(replaced, Math.Min(costs[column - 1], diagonal) + 1);
            }
        }

        return costs[^1];
    }
}
