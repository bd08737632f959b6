using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace DubbingSdk;

/// <summary>A list that is fetched page by page while it is read: <c>await foreach</c> over the items, or <see cref="AsPages"/> over the pages.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public class DubbingPageable<T> : IAsyncEnumerable<T>
{
    private readonly Func<string?, CancellationToken, Task<DubbingPage<T>>> _fetch;
    private readonly CancellationToken _cancellationToken;

    /// <summary>Creates a list from a function that fetches one page.</summary>
    /// <param name="fetch">Fetches the page at a cursor; <see langword="null"/> is that of the first page.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    public DubbingPageable(Func<string?, CancellationToken, Task<DubbingPage<T>>> fetch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fetch);
        _fetch = fetch;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Creates a list of pages that exist already, for mocking.</summary>
    /// <param name="pages">The pages, in order.</param>
    /// <returns>The list. It sends nothing, and <see cref="AsPages"/> finds the page after a cursor by the <see cref="DubbingPage{T}.NextCursor"/> before it.</returns>
    [SuppressMessage("Design", "CA1000", Justification = "The type of the items is part of the name of the list, as in Pageable.FromPages of the Azure SDK.")]
    public static DubbingPageable<T> FromPages(params DubbingPage<T>[] pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new FixedPageable<T>([.. pages]);
    }

    /// <summary>Returns the pages, from a cursor on.</summary>
    /// <param name="cursor">The <see cref="DubbingPage{T}.NextCursor"/> to continue from; <see langword="null"/> starts at the first page.</param>
    /// <returns>The pages, each fetched when the enumeration reaches it.</returns>
    /// <exception cref="DubbingException">The service returned a cursor for the second time, so that the list would never end.</exception>
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
                throw new DubbingException("The service repeated the cursor of a page it had already returned, so the list would never end. The pages so far are complete.");

            var page = await _fetch(cursor, linked.Token).ConfigureAwait(false);
            yield return page;
            cursor = page.NextCursor;
        }
        while (cursor is not null);
    }
}
