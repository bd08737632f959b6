namespace DubbingSdk;

/// <summary>The segments that a save dubs.</summary>
public enum StudioDubScope
{
    /// <summary>The segments that became stale since the session was opened, and the stale segments that its edits affect.</summary>
    BecameStale,

    /// <summary>All segments that are missing or stale, whoever edited them.</summary>
    AllStale,

    /// <summary>No segments.</summary>
    Nothing,
}
