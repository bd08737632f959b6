namespace DubbingSdk;

/// <summary>How far the request of an attempt got: how much of its body was sent, and the status of the response, if one was received.</summary>
/// <param name="Body">How much of the body was sent. A request without a body is complete.</param>
/// <param name="Status">The HTTP status, once the headers of the response were received.</param>
internal readonly record struct Delivery(BodyState Body, int? Status = null)
{
    /// <summary>The delivery of a request whose response reported success, so that only a later step can have failed.</summary>
    public static Delivery Accepted { get; } = new(BodyState.Complete, 200);

    /// <summary>Whether the status states that the service accepted the request, even if the body was not sent whole. 307 and 308 redirect the same request elsewhere.</summary>
    public bool IsAccepted => Status is >= 200 and < 400 and not (307 or 308);

    /// <summary>Whether the request may have had its effect, regardless of the response.</summary>
    public bool MayHaveHadEffect => Body == BodyState.Complete && Status != 429;
}
