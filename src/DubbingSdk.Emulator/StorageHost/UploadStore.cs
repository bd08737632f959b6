using System.Collections.Concurrent;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.StorageHost;

/// <summary>Keeps what is to be uploaded.</summary>
internal sealed class UploadStore(SignedUrls urls)
{
    public const string Path = "/storage/uploads/";

    private const int IdLength = 24;

    private readonly ConcurrentDictionary<string, PendingUpload> _uploads = new(StringComparer.Ordinal);

    public PendingUpload Add(string fileName, string contentType, bool withHeaders)
    {
        var id = Identifier.Create(IdLength);
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (withHeaders)
        {
            headers["Content-Type"] = contentType;
            headers["x-upload-id"] = id;
        }

        return _uploads[id] = new PendingUpload(id, fileName, contentType, headers);
    }

    public PendingUpload? Find(string id) => _uploads.GetValueOrDefault(id);

    /// <summary>The URL that takes the file.</summary>
    public string SignedUrl(HttpRequest request, PendingUpload upload) => urls.Create(MediaStore.GetOrigin(request), Path + upload.Id);
}
