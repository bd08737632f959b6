namespace DubbingSdk;

/// <summary>When a request may be sent again.</summary>
public enum DubbingRetryMode
{
    /// <summary>Only after 429, or when it is certain that the service cannot have taken it. For everything that is billed or creates something.</summary>
    AtMostOnce,

    /// <summary>After any network error, 408, 429, 500, 502, 503 and 504. For reads, and for changes that come out the same when repeated.</summary>
    Idempotent,
}
