namespace DubbingSdk;

/// <summary>What follows from a failed attempt.</summary>
internal enum AttemptOutcome
{
    /// <summary>The request may be sent again, as far as retries are left.</summary>
    Retry,

    /// <summary>The call fails, and the service did not take the request.</summary>
    Fail,

    /// <summary>The call fails, and the service may have taken the request: nobody may send it again unasked.</summary>
    Ambiguous,
}
