namespace DubbingSdk;

/// <summary>A list of pages that exist already.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class FixedPageable<T>(DubbingPage<T>[] pages) : DubbingPageable<T>(static (_, _) => throw NoService.Error())
{
    public override async IAsyncEnumerable<DubbingPage<T>> AsPages(string? cursor = null)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        var first = cursor is null ? 0 : Array.FindIndex(pages, page => page.NextCursor == cursor) + 1;
        if (cursor is not null && first == 0)
            throw new ArgumentException($"No page has the NextCursor '{cursor}'.", nameof(cursor));

        foreach (var page in pages.Skip(first))
            yield return page;
    }
}
