namespace DubbingSdk;

/// <summary>Validates the size of a page where only the service has an upper limit.</summary>
internal static class PageSizes
{
    public static void Check(int? pageSize)
    {
        if (pageSize < 1)
            throw new ArgumentException("PageSize must be at least 1.", "PageSize");
    }
}
