namespace DubbingSdk;

/// <summary>Searches a list that is sorted from new to old, no further back than it has to.</summary>
internal static class RecentMatches
{
    /// <summary>Finds what matches and is not older than <paramref name="since"/>, of which only the whole seconds count: a service may tell no more.</summary>
    public static async Task<List<T>> FindAsync<T>(
        IAsyncEnumerable<T> newestFirst, Func<T, DateTimeOffset?> createdAt, DateTimeOffset? since, Func<T, bool> matches)
    {
        var wholeSecond = since?.AddTicks(-(since.Value.Ticks % TimeSpan.TicksPerSecond));
        var found = new List<T>();
        await foreach (var item in newestFirst.ConfigureAwait(false))
        {
            if (createdAt(item) < wholeSecond)
                break;
            if (matches(item))
                found.Add(item);
        }

        return found;
    }
}
