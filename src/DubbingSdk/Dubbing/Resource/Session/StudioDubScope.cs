namespace DubbingSdk;

/// <summary>What a save has dubbed.</summary>
public enum StudioDubScope
{
    /// <summary>What the changes made stale.</summary>
    BecameStale,

    /// <summary>All that is not freshly dubbed, whoever made it so.</summary>
    AllStale,

    /// <summary>Nothing.</summary>
    Nothing,
}
