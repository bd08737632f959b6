namespace DubbingSdk;

/// <summary>Searches a list that is sorted from new to old, and stops at the first item that is too old.</summary>
internal static class RecentMatches
{
    /// <summary>Finds the items that match and are not older than <paramref name="since"/>, truncated to whole seconds, because services may report times in seconds.</summary>
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
