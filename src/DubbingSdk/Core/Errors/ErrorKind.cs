namespace DubbingSdk;

/// <summary>The kinds of errors that callers handle differently.</summary>
internal enum ErrorKind
{
    Other,
    Authentication,
    Permission,
    Quota,
    NotFound,
    NotReady,
    Conflict,
    Validation,
    RateLimit,
    Server,
}
