namespace DubbingSdk;

/// <summary>In which direction voices can be ordered.</summary>
public static class VoiceSortDirection
{
    /// <summary>Oldest first, or from A to Z.</summary>
    public const string Ascending = "asc";

    /// <summary>Newest first, or from Z to A.</summary>
    public const string Descending = "desc";
}
