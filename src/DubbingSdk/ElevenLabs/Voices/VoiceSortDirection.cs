namespace DubbingSdk;

/// <summary>The directions in which voices can be ordered.</summary>
public static class VoiceSortDirection
{
    /// <summary>Ascending: oldest first, or A to Z.</summary>
    public const string Ascending = "asc";

    /// <summary>Descending: newest first, or Z to A.</summary>
    public const string Descending = "desc";
}
