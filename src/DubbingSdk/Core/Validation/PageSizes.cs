namespace DubbingSdk;

/// <summary>Checks the size of a page where the service limits it to its own range.</summary>
internal static class PageSizes
{
    public static void Check(int? pageSize)
    {
        if (pageSize < 1)
            throw new ArgumentException("PageSize must be at least 1.", "PageSize");
    }
}
