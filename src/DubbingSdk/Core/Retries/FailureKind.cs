namespace DubbingSdk;

/// <summary>The kinds of failure that the retry rule distinguishes.</summary>
internal enum FailureKind
{
    /// <summary>A status that does not report success, including redirects.</summary>
    Status,

    /// <summary>The connection could not be established, or was lost.</summary>
    Connection,

    /// <summary>A timeout of the attempt expired.</summary>
    Timeout,

    /// <summary>The response was received and could not be read.</summary>
    Unreadable,

    /// <summary>The service refused the work in a response that reports success by its status.</summary>
    Refused,

    /// <summary>The transport has proof that the service did not process the request.</summary>
    NotProcessed,

    /// <summary>The caller cancelled the call.</summary>
    Canceled,

    /// <summary>Code of the caller failed: the source, or the progress callback of the upload.</summary>
    Caller,
}
