using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Files of this machine, to be dubbed: <c>client.Files</c>. Experimental.</summary>
/// <remarks>These calls stand in no document of the service; they are known from a client of a third party, and may change or go.</remarks>
public class CambAiFilesClient
{
    private readonly ApiPipeline _api;

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected CambAiFilesClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal CambAiFilesClient(ApiPipeline api) => _api = api;

    /// <summary>Uploads a file or a stream, in three calls. Put the id that comes back into <see cref="CambAiDubRequest.FileId"/>.</summary>
    /// <param name="source">The file or the stream. The length of a stream should be known: storages of this kind mostly demand it.</param>
    /// <param name="options">Settings of each call. Its progress is that of the bytes; what it adds is added to the first call alone.</param>
    /// <param name="cancellationToken">Ends the upload.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">The source is an address, or has nothing to send; nothing was sent.</exception>
    public virtual async Task<DubbingResponse<CambAiFile>> UploadAsync(MediaSource source, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source is not ReadableMediaSource readable)
            throw new ArgumentException("An address needs no upload. Set it as Source of the request.", nameof(source));

        var lease = await readable.AcquireAsync(mediaType: null, cancellationToken).ConfigureAwait(false);
        await using var closing = lease.ConfigureAwait(false);
        var request = new CambAiUploadRequest { Filename = lease.FileName, ContentType = lease.MediaType };
        var upload = await CreateUploadAsync(request, options is null ? null : options with { UploadProgress = null }, cancellationToken).ConfigureAwait(false);
        var (file, target) = Require(upload);
        var later = options is null ? null : options with { AdditionalJson = null, AdditionalQuery = null, AdditionalHeaders = null, AdditionalFormFields = null };
        await _api.SendAsync(
            ApiRequest.PutSigned(target.Uri!, target.Headers, _ => new MediaBody(lease)), static response => response.ReadMetadataAsync(), later, cancellationToken).ConfigureAwait(false);
        var completed = await CompleteUploadAsync(file.FileId, later is null ? null : later with { UploadProgress = null }, cancellationToken).ConfigureAwait(false);
        return new(file, completed.Metadata);
    }

    /// <summary>Asks for a place to send a file to. <see cref="UploadAsync"/> does all that is needed; this is for files that are sent from elsewhere.</summary>
    /// <param name="request">The file.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The id of the file, and where to <c>PUT</c> its bytes.</returns>
    [Endpoint("POST", "/files/upload-url")]
    public virtual Task<DubbingResponse<CambAiUploadResponse>> CreateUploadAsync(
        CambAiUploadRequest request, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _api.SendAsync(
            ApiRequest.PostOnce("/files/upload-url", JsonBody.From(request, CambAiJsonContext.Default.CambAiUploadRequest)),
            CambAiJsonContext.Default.CambAiUploadResponse,
            options,
            cancellationToken);
    }

    /// <summary>Tells that a file is sent.</summary>
    /// <param name="fileId">The id of the file, see <see cref="CambAiUploadResponse.File"/>.</param>
    /// <param name="options">Settings of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the service says of it, of which no shape is documented.</returns>
    [Endpoint("POST", "/files/{file_id}/complete")]
    public virtual Task<DubbingResponse<JsonElement>> CompleteUploadAsync(string fileId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.PostOnce("/files/{file_id}/complete", body: null, fileId), CambAiLooseAnswer.ReadAsync, options, cancellationToken);

    private static (CambAiFile File, CambAiUploadTarget Target) Require(DubbingResponse<CambAiUploadResponse> upload)
    {
        if (upload.Value is not { File: { } file, Upload: { Uri: { } address } target })
            throw new DubbingException("The service named no place to send the file to. Nothing was sent.") { Metadata = upload.Metadata };
        if (!WebAddress.IsSecure(address))
            throw new DubbingException("The service named a place to send the file to that is not https. Nothing was sent.") { Metadata = upload.Metadata };

        return (file, target);
    }
}
