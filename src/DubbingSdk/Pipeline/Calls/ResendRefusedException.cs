namespace DubbingSdk.Pipeline;

/// <summary>Something below the pipeline tried to send a request again that is sent at most once.</summary>
internal sealed class ResendRefusedException()
    : InvalidOperationException("A handler tried to send a request again that must be sent at most once. Remove the retrying handler from the client.");
