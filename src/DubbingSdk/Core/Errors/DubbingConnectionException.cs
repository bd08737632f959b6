namespace DubbingSdk;

/// <summary>The connection could not be made, or broke. See <see cref="DubbingException.MayHaveBeenAccepted"/>.</summary>
public sealed class DubbingConnectionException : DubbingException
{
    /// <inheritdoc cref="DubbingException(string, Exception?)"/>
    public DubbingConnectionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
