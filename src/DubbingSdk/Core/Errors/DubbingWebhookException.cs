namespace DubbingSdk;

/// <summary>A webhook request is not authentic, or cannot be read. Return status 400 for it.</summary>
/// <remarks>The message contains neither the body nor the signature nor a secret.</remarks>
public sealed class DubbingWebhookException : DubbingException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Why the webhook was rejected.</param>
    /// <param name="failure">The reason of the rejection.</param>
    public DubbingWebhookException(string message, DubbingWebhookFailure failure)
        : base(message) => Failure = failure;

    /// <summary>The reason of the rejection.</summary>
    public DubbingWebhookFailure Failure { get; }
}
