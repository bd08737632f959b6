namespace DubbingSdk;

/// <summary>The timeouts of a call.</summary>
public enum DubbingTimeoutKind
{
    /// <summary>The time to connect to the service.</summary>
    Connect,

    /// <summary>The time for which the body of a request or response may make no progress.</summary>
    Stall,

    /// <summary>The time from the last byte of the request to the headers of the response.</summary>
    Response,

    /// <summary>The time of the whole call, including all attempts and the waits between them.</summary>
    Overall,
}
