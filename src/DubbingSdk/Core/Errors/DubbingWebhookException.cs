namespace DubbingSdk;

/// <summary>A webhook is not from the service, or cannot be read. Answer it with status 400.</summary>
/// <remarks>The message shows neither body nor signature nor secret.</remarks>
public sealed class DubbingWebhookException : DubbingException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong with the webhook.</param>
    /// <param name="failure">The same, to branch on.</param>
    public DubbingWebhookException(string message, DubbingWebhookFailure failure)
        : base(message) => Failure = failure;

    /// <summary>What is wrong with the webhook.</summary>
    public DubbingWebhookFailure Failure { get; }
}
