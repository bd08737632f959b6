namespace DubbingSdk;

/// <summary>What the size of a page must be like where the service brings it into its range.</summary>
internal static class PageSizes
{
    public static void Check(int? pageSize)
    {
        if (pageSize < 1)
            throw new ArgumentException("PageSize must be at least 1.", nameof(ListProjectsRequest.PageSize));
    }
}
