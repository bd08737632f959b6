using System.Runtime.CompilerServices;

namespace DubbingSdk;

/// <summary>A list fetched page by page while it is read: <c>await foreach</c> over the items, or <see cref="AsPages"/> over the pages.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public class DubbingPageable<T> : IAsyncEnumerable<T>
{
    private readonly Func<string?, CancellationToken, Task<DubbingPage<T>>> _fetch;
    private readonly CancellationToken _cancellationToken;

    /// <summary>Makes a list of a function that fetches one page.</summary>
    /// <param name="fetch">Fetches the page that starts at a cursor; <see langword="null"/> asks for the first.</param>
    /// <param name="cancellationToken">Ends every enumeration.</param>
    public DubbingPageable(Func<string?, CancellationToken, Task<DubbingPage<T>>> fetch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fetch);
        _fetch = fetch;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The pages, starting at a cursor.</summary>
    /// <param name="cursor">The <see cref="DubbingPage{T}.NextCursor"/> to go on from; <see langword="null"/> starts at the beginning.</param>
    /// <returns>The pages, each fetched when it is asked for.</returns>
    /// <exception cref="DubbingException">The service answered with a cursor it had given before: going on would never end.</exception>
    public virtual IAsyncEnumerable<DubbingPage<T>> AsPages(string? cursor = null) => FetchPagesAsync(cursor);

    /// <inheritdoc/>
    public virtual async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Items)
                yield return item;
        }
    }

    private async IAsyncEnumerable<DubbingPage<T>> FetchPagesAsync(string? cursor, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken, cancellationToken);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        do
        {
            if (cursor is not null && !seen.Add(cursor))
                throw new DubbingException("The service repeated the cursor of a page it had already given, so the list would never end. The pages so far are complete.");

            var page = await _fetch(cursor, linked.Token).ConfigureAwait(false);
            yield return page;
            cursor = page.NextCursor;
        }
        while (cursor is not null);
    }
}
