using System.Collections.Concurrent;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.StorageHost;

/// <summary>Stores pending uploads.</summary>
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

    /// <summary>Creates the signed URL that accepts the file.</summary>
    public string SignedUrl(HttpRequest request, PendingUpload upload) => urls.Create(MediaStore.GetOrigin(request), Path + upload.Id);
}
