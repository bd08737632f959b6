using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.StorageHost;

/// <summary>A file that is to be uploaded to a URL, with the required headers.</summary>
internal sealed class PendingUpload(string id, string fileName, string contentType, IReadOnlyDictionary<string, string> headers)
{
    public string Id => id;

    public string FileName => fileName;

    public string ContentType => contentType;

    public IReadOnlyDictionary<string, string> Headers => headers;

    /// <summary>The body of the upload, or <see langword="null"/> until the file is uploaded.</summary>
    public RequestBody? Body { get; set; }

    /// <summary>Whether the caller has completed the upload.</summary>
    public bool IsComplete { get; set; }
}
