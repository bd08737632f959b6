namespace DubbingSdk;

/// <summary>The download of a billed result was interrupted and cannot be resumed. The bytes received so far are kept in a file.</summary>
public sealed class DubbingDownloadException : DubbingException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened, and where the partial file is.</param>
    /// <param name="partialPath">The path of the file with the bytes received so far.</param>
    /// <param name="bytesReceived">The number of bytes received.</param>
    /// <param name="innerException">The exception that interrupted the download.</param>
    public DubbingDownloadException(string message, string partialPath, long bytesReceived, Exception? innerException = null)
        : base(message, innerException)
    {
        PartialPath = partialPath;
        BytesReceived = bytesReceived;
    }

    /// <summary>The path of the file with the bytes received so far.</summary>
    public string PartialPath { get; }

    /// <summary>The number of bytes received.</summary>
    public long BytesReceived { get; }
}
