namespace DubbingSdk;

/// <summary>How far one attempt got: how much of its body was sent, and the status of the response, if one came.</summary>
/// <param name="Body">How much of the body was sent. A request without a body is complete.</param>
/// <param name="Status">The HTTP status, once the headers of the response had come.</param>
internal readonly record struct Delivery(BodyState Body, int? Status = null)
{
    /// <summary>A request whose response reported success, so that only what follows can have failed.</summary>
    public static Delivery Taken { get; } = new(BodyState.Complete, 200);

    /// <summary>Whether the service took the request by its own word, early or not. 307 and 308 ask for the same request elsewhere.</summary>
    public bool IsTaken => Status is >= 200 and < 400 and not (307 or 308);

    /// <summary>Whether the request may have had its effect, whatever came of the response.</summary>
    public bool MayHaveHadEffect => Body == BodyState.Complete && Status != 429;
}
