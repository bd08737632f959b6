using DubbingSdk.Emulator.Requests;


namespace DubbingSdk.Emulator.StorageHost;

/// <summary>A file that is to be uploaded to a URL, with the headers that have to come with it.</summary>
internal sealed class PendingUpload(string id, string fileName, string contentType, IReadOnlyDictionary<string, string> headers)
{
    public string Id => id;

    public string FileName => fileName;

    public string ContentType => contentType;

    public IReadOnlyDictionary<string, string> Headers => headers;

    /// <summary>The request by which the file came, or <see langword="null"/> as long as it has not come.</summary>
    public RequestBody? Body { get; set; }

    /// <summary>Whether the caller has said that all of the file has come.</summary>
    public bool IsComplete { get; set; }
}
