namespace DubbingSdk;

/// <summary>A file or stream to send changed or disappeared during the call. The request is not retried.</summary>
public sealed class DubbingSourceException : DubbingException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong with the source.</param>
    /// <param name="fileName">The name of the file or stream.</param>
    /// <param name="innerException">The failure of the previous attempt.</param>
    public DubbingSourceException(string message, string fileName, Exception? innerException = null)
        : base(message, innerException) => FileName = fileName;

    /// <summary>The name of the file or stream.</summary>
    public string FileName { get; }
}
