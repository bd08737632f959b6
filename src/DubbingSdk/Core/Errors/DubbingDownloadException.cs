namespace DubbingSdk;

/// <summary>The answer to a billed request broke off and cannot be fetched again; what had arrived was kept.</summary>
public sealed class DubbingDownloadException : DubbingException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What happened, and where the part is.</param>
    /// <param name="partialPath">The file that holds what had arrived.</param>
    /// <param name="bytesReceived">The number of bytes in it.</param>
    /// <param name="innerException">What broke the download off.</param>
    public DubbingDownloadException(string message, string partialPath, long bytesReceived, Exception? innerException = null)
        : base(message, innerException)
    {
        PartialPath = partialPath;
        BytesReceived = bytesReceived;
    }

    /// <summary>The file that holds what had arrived.</summary>
    public string PartialPath { get; }

    /// <summary>The number of bytes that had arrived.</summary>
    public long BytesReceived { get; }
}
