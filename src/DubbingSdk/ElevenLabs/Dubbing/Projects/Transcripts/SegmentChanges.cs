namespace DubbingSdk;

/// <summary>Validates changes of several segments.</summary>
internal static class SegmentChanges
{
    private const int MaxCount = 500;

    public static void Check<T>(IReadOnlyDictionary<string, T>? segments, Action<T> check)
    {
        if (segments is null or { Count: 0 or > MaxCount })
            throw new ArgumentException($"Segments must have 1 to {MaxCount} changes, not {segments?.Count ?? 0}. Split more changes over several calls.", nameof(UpdateTranslationsRequest.Segments));

        foreach (var (id, change) in segments)
        {
            if (string.IsNullOrWhiteSpace(id) || change is null)
                throw new ArgumentException("Segments contains an empty id or a change that is null. Each change requires the id of its segment.", nameof(UpdateTranslationsRequest.Segments));
            check(change);
        }
    }
}
