namespace DubbingSdk;

/// <summary>What changes of many segments at once must be like.</summary>
internal static class SegmentChanges
{
    private const int Most = 500;

    public static void Check<T>(IReadOnlyDictionary<string, T>? segments, Action<T> check)
    {
        if (segments is null or { Count: 0 or > Most })
            throw new ArgumentException($"Segments must hold 1 to {Most} changes, not {segments?.Count ?? 0}. Send more in several calls.", nameof(UpdateTranslationsRequest.Segments));

        foreach (var (id, change) in segments)
        {
            if (string.IsNullOrWhiteSpace(id) || change is null)
                throw new ArgumentException("A change of a segment needs the id of the segment, and what to change.", nameof(UpdateTranslationsRequest.Segments));
            check(change);
        }
    }
}
