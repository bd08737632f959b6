namespace DubbingSdk;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="items">The items, in the service's order.</param>
/// <param name="nextCursor">The cursor of the next page; <see langword="null"/> on the last page.</param>
/// <param name="metadata">Status, request id, cost and headers of the response.</param>
public sealed class DubbingPage<T>(IReadOnlyList<T> items, string? nextCursor, DubbingResponseMetadata metadata)
{
    /// <summary>The items, in the service's order.</summary>
    public IReadOnlyList<T> Items { get; } = items;

    /// <summary>The cursor of the next page; <see langword="null"/> on the last page. Can be kept, and passed to <see cref="DubbingPageable{T}.AsPages"/> later.</summary>
    public string? NextCursor { get; } = nextCursor;

    /// <summary>The number of items on all pages together, where the service counts them.</summary>
    public int? TotalCount { get; init; }

    /// <summary>Status, request id, cost and headers of the response.</summary>
    public DubbingResponseMetadata Metadata { get; } = metadata;
}
