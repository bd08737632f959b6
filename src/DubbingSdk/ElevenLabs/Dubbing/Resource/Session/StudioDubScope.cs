namespace DubbingSdk;

/// <summary>What a save has dubbed.</summary>
public enum StudioDubScope
{
    /// <summary>What became stale since the dub was opened, and what the changes touched that is stale.</summary>
    BecameStale,

    /// <summary>All that is not freshly dubbed, whoever made it so.</summary>
    AllStale,

    /// <summary>Nothing.</summary>
    Nothing,
}
