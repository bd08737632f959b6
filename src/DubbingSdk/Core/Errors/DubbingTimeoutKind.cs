namespace DubbingSdk;

/// <summary>The clocks that limit a call.</summary>
public enum DubbingTimeoutKind
{
    /// <summary>Reaching the service's port.</summary>
    Connect,

    /// <summary>A body that stands still while it is sent or read.</summary>
    Stall,

    /// <summary>The wait from the last byte of the request to the headers of the answer.</summary>
    Response,

    /// <summary>The whole call, all attempts and waits included.</summary>
    Overall,
}
