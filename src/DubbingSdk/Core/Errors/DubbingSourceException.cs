namespace DubbingSdk;

/// <summary>A file or stream to be sent changed or disappeared while it was needed. The request was not sent again.</summary>
public sealed class DubbingSourceException : DubbingException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong with the source.</param>
    /// <param name="fileName">The name of the file or stream.</param>
    /// <param name="innerException">What made the source be needed again.</param>
    public DubbingSourceException(string message, string fileName, Exception? innerException = null)
        : base(message, innerException) => FileName = fileName;

    /// <summary>The name of the file or stream.</summary>
    public string FileName { get; }
}
