namespace DubbingSdk;

/// <summary>The failures after which a request may be retried.</summary>
public enum DubbingRetryMode
{
    /// <summary>Only after 429, or when the service cannot have accepted the request. For requests that are billed or create something.</summary>
    AtMostOnce,

    /// <summary>After any network error, and after 408, 429, 500, 502, 503 and 504. For reads, and for changes that have the same effect when they are made twice.</summary>
    Idempotent,
}
