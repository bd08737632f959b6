namespace DubbingSdk;

/// <summary>
/// Implemented by every exception of a failed or cancelled request, so that one filter catches each ambiguous outcome:
/// <c>catch (Exception e) when (e is IMayHaveBeenAccepted { MayHaveBeenAccepted: true })</c>.
/// </summary>
public interface IMayHaveBeenAccepted
{
    /// <summary>
    /// Whether the service may have accepted a request that is billed or creates something although no readable response was received.
    /// Such a request is not retried. Look for its result before you send it a second time: it may be billed twice.
    /// </summary>
    bool MayHaveBeenAccepted { get; }

    /// <summary>The endpoint, as method and route, for example <c>POST /v1/dubbing</c>.</summary>
    string? Endpoint { get; }
}
