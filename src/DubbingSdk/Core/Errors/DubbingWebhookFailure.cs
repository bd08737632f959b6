namespace DubbingSdk;

/// <summary>The reasons to reject a webhook.</summary>
public enum DubbingWebhookFailure
{
    /// <summary>The request has no signature.</summary>
    MissingSignature,

    /// <summary>The signature header does not have the form <c>t=…,v0=…</c>.</summary>
    MalformedSignature,

    /// <summary>The signature matches none of the secrets: the body was changed, the secret is wrong, or the request is not from the service.</summary>
    WrongSignature,

    /// <summary>The signature matches, but its time is further from now than <see cref="DubbingWebhookOptions.Tolerance"/> allows.</summary>
    OutsideTolerance,

    /// <summary>The body is longer than <see cref="DubbingWebhookOptions.MaxBodyLength"/>.</summary>
    BodyTooLong,

    /// <summary>The body is not a JSON object.</summary>
    UnreadableBody,
}
