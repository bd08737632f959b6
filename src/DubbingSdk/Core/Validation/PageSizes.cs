namespace DubbingSdk;

/// <summary>Checks the page size. The upper limit is left to the service.</summary>
internal static class PageSizes
{
    public static void Check(int? pageSize)
    {
        if (pageSize < 1)
            throw new ArgumentException("PageSize must be at least 1.", "PageSize");
    }
}
