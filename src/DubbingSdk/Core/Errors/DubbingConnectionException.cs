namespace DubbingSdk;

/// <summary>The connection could not be established, or was lost. If <see cref="DubbingException.MayHaveBeenAccepted"/> is set, the service may have accepted the request.</summary>
public sealed class DubbingConnectionException : DubbingException
{
    /// <inheritdoc cref="DubbingException(string, Exception?)"/>
    public DubbingConnectionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
