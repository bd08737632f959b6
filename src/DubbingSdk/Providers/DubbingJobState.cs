namespace DubbingSdk.Providers;

/// <summary>How a job stands, in the words all services share.</summary>
public enum DubbingJobState
{
    /// <summary>In a word this version does not know. The job is taken to be under way.</summary>
    Unknown,

    /// <summary>Waiting to be begun.</summary>
    Queued,

    /// <summary>Under way.</summary>
    Running,

    /// <summary>Done.</summary>
    Succeeded,

    /// <summary>Ended, with some of its languages done and others failed.</summary>
    PartlySucceeded,

    /// <summary>Failed.</summary>
    Failed,
}
