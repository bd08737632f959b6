namespace DubbingSdk.Tests.Architecture;

/// <summary>Finds sibling folders that use each other in a circle, at every level. The own files of a folder may use its sub-folders and be used by them.</summary>
internal static class FolderCycles
{
    /// <summary>Finds the circles, each described with one use for every arrow in it.</summary>
    public static IEnumerable<string> Find(IEnumerable<TypeUse> uses) => uses
        .Select(Arrow)
        .OfType<(string Parent, string From, string To, TypeUse Use)>()
        .GroupBy(arrow => arrow.Parent, StringComparer.Ordinal)
        .SelectMany(level => Circles(level.Select(arrow => (arrow.From, arrow.To, arrow.Use)).DistinctBy(arrow => (arrow.From, arrow.To)).ToList()));

    /// <summary>The two sibling folders between which a use leads, if it does.</summary>
    private static (string Parent, string From, string To, TypeUse Use)? Arrow(TypeUse use)
    {
        var from = use.Room.Split('/');
        var to = use.TargetRoom.Split('/');
        var level = from.Zip(to).TakeWhile(pair => pair.First == pair.Second).Count();
        if (level == from.Length || level == to.Length || from[level].Length == 0 || to[level].Length == 0)
            return null;
        return (string.Join('/', from[..level]), string.Join('/', from[..(level + 1)]), string.Join('/', to[..(level + 1)]), use);
    }

    private static IEnumerable<string> Circles(IReadOnlyList<(string From, string To, TypeUse Use)> arrows)
    {
        var targets = arrows.ToLookup(arrow => arrow.From, arrow => arrow.To, StringComparer.Ordinal);
        var reachable = targets.ToDictionary(folder => folder.Key, folder => Reachable(folder.Key, targets), StringComparer.Ordinal);
        bool Returns(string from, string to) => reachable[from].Contains(to) && reachable.TryGetValue(to, out var back) && back.Contains(from);
        return reachable.Keys.Where(folder => Returns(folder, folder))
            .GroupBy(folder => reachable.Keys.Where(other => Returns(folder, other)).Min(StringComparer.Ordinal), StringComparer.Ordinal)
            .Select(circle => $"{string.Join(" ⇄ ", circle.Order(StringComparer.Ordinal))}:{string.Concat(
                arrows.Where(arrow => circle.Contains(arrow.From) && circle.Contains(arrow.To)).Select(arrow => $"{Environment.NewLine}    {arrow.Use}"))}");
    }

    private static HashSet<string> Reachable(string start, ILookup<string, string> targets)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>(targets[start]);
        while (next.TryDequeue(out var folder))
        {
            if (found.Add(folder))
            {
                foreach (var target in targets[folder])
                    next.Enqueue(target);
            }
        }

        return found;
    }
}
