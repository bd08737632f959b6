namespace DubbingSdk;

/// <summary>The consequence of a failed attempt.</summary>
internal enum AttemptOutcome
{
    /// <summary>The request may be retried, if retries are left.</summary>
    Retry,

    /// <summary>The call fails, and the service did not accept the request.</summary>
    Fail,

    /// <summary>The call fails, and the service may have accepted the request. It must not be retried automatically.</summary>
    Ambiguous,
}
