namespace DubbingSdk.Providers;

/// <summary>The state of a job, common to all services.</summary>
public enum DubbingJobState
{
    /// <summary>A status that this version does not know. The job is treated as in progress.</summary>
    Unknown,

    /// <summary>Queued.</summary>
    Queued,

    /// <summary>In progress.</summary>
    Running,

    /// <summary>Completed.</summary>
    Succeeded,

    /// <summary>Terminal, with some languages completed and others failed.</summary>
    PartlySucceeded,

    /// <summary>Failed.</summary>
    Failed,
}
