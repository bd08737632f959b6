using DubbingSdk.Generator.Documents;

namespace DubbingSdk.Generator.Comparison;

/// <summary>Lists what was added, removed and changed from one document to another.</summary>
internal static class DocumentDiff
{
    public static IReadOnlyList<string> Compare(OpenApiDocument ours, OpenApiDocument theirs, bool onlyShared)
    {
        var keyHeaders = ours.KeyHeaders.Concat(theirs.KeyHeaders).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var (mine, other) = (ByKey(ours), ByKey(theirs));
        var differences = new List<string>();
        differences.AddRange(mine.Where(operation => !other.ContainsKey(operation.Key)).Select(operation => $"{operation.Value.Name}: removed"));
        if (!onlyShared)
            differences.AddRange(other.Where(operation => !mine.ContainsKey(operation.Key)).Select(operation => $"{operation.Value.Name}: added"));
        foreach (var (key, operation) in mine)
        {
            if (other.TryGetValue(key, out var counterpart))
                differences.AddRange(Compare(OperationShape.Of(ours, operation, keyHeaders), OperationShape.Of(theirs, counterpart, keyHeaders)).Select(difference => $"{operation.Name}  {difference}"));
        }

        differences.Sort(StringComparer.Ordinal);
        return differences;
    }

    private static Dictionary<string, DocumentedOperation> ByKey(OpenApiDocument document) =>
        document.Operations.DistinctBy(operation => operation.Key).ToDictionary(operation => operation.Key, StringComparer.Ordinal);

    private static IEnumerable<string> Compare(SortedDictionary<string, Facts> ours, SortedDictionary<string, Facts> theirs)
    {
        foreach (var (place, facts) in ours)
        {
            if (theirs.TryGetValue(place, out var other))
            {
                foreach (var difference in facts.Compare(other))
                    yield return $"{place}: {difference}";
            }
            else if (!IsWithinAnother(place, ours.Keys, theirs))
            {
                yield return $"{place}: removed";
            }
        }

        foreach (var place in theirs.Keys.Where(place => !ours.ContainsKey(place) && !IsWithinAnother(place, theirs.Keys, ours)))
            yield return $"{place}: added";
    }

    /// <summary>Whether a place that contains this one is missing too, so that this one is not listed itself.</summary>
    private static bool IsWithinAnother(string place, IEnumerable<string> places, SortedDictionary<string, Facts> other) =>
        places.Any(outer => outer.Length < place.Length && place.StartsWith(outer, StringComparison.Ordinal) && place[outer.Length] is '.' or '[' or '{' or '|' or ' ' && !other.ContainsKey(outer));
}
