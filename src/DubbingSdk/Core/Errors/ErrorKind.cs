namespace DubbingSdk;

/// <summary>The kinds of errors that a caller acts on differently.</summary>
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
