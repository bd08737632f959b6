namespace DubbingSdk;

/// <summary>Why a webhook is not believed or cannot be read.</summary>
public enum DubbingWebhookFailure
{
    /// <summary>The request has no signature.</summary>
    MissingSignature,

    /// <summary>The header is not of the form <c>t=…,v0=…</c>.</summary>
    MalformedSignature,

    /// <summary>No secret gives this signature: the body was changed, the secret is another one, or the request is not from the service.</summary>
    WrongSignature,

    /// <summary>The signature is right, but made longer ago, or further ahead, than <see cref="DubbingWebhookOptions.Tolerance"/> allows.</summary>
    OutsideTolerance,

    /// <summary>The body is longer than <see cref="DubbingWebhookOptions.MaxBodyLength"/>.</summary>
    BodyTooLong,

    /// <summary>The body is not a JSON object.</summary>
    UnreadableBody,
}
