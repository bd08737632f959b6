using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>Uploads files, to be dubbed: <c>client.Files</c>. Experimental.</summary>
/// <remarks>The service does not document these calls. They are known from a third-party client, and may change or disappear.</remarks>
public class CambAiFilesClient
{
    private readonly ApiPipeline _api;

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
    protected CambAiFilesClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal CambAiFilesClient(ApiPipeline api) => _api = api;

    /// <summary>Uploads a file or a stream, in three requests. Set <see cref="CambAiDubRequest.FileId"/> to the returned id.</summary>
    /// <param name="source">The file or the stream. Most storage services require the length of a stream to be known.</param>
    /// <param name="options">Options for each request. Upload progress is reported for the transfer of the bytes; additional members, queries and headers apply to the first request only.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The uploaded file.</returns>
    /// <exception cref="ArgumentException">The source is a URI, or is empty; nothing was sent.</exception>
    /// <exception cref="DubbingException">The service returned no upload target, or one that is not https.</exception>
    /// <example>
    /// <code>
    /// CambAiFile file = await client.Files.UploadAsync(MediaSource.FromFile("talk.mp4"));
    /// var dub = await client.Dubbing.CreateAsync(new CambAiDubRequest
    /// {
    ///     FileId = file.FileId, SourceLanguage = CambAiLanguage.EnglishUnitedStates, TargetLanguages = [CambAiLanguage.SpanishSpain],
    /// });
    /// </code>
    /// </example>
    public virtual async Task<DubbingResponse<CambAiFile>> UploadAsync(MediaSource source, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source is not ReadableMediaSource readable)
            throw new ArgumentException("A URI needs no upload. Set it as Source of the request.", nameof(source));

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

    /// <summary>Creates an upload target for a file. Use it to upload from another machine; otherwise prefer <see cref="UploadAsync"/>, which sends all requests.</summary>
    /// <param name="request">The name and the media type of the file.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The id of the file, and the signed URI to <c>PUT</c> its bytes to.</returns>
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

    /// <summary>Completes an upload, after the bytes of the file were sent.</summary>
    /// <param name="fileId">The id of the file, see <see cref="CambAiUploadResponse.File"/>.</param>
    /// <param name="options">Options for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The response, whose format the service does not document.</returns>
    [Endpoint("POST", "/files/{file_id}/complete")]
    public virtual Task<DubbingResponse<JsonElement>> CompleteUploadAsync(string fileId, DubbingRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.SendAsync(ApiRequest.PostOnce("/files/{file_id}/complete", body: null, fileId), CambAiLooseResponse.ReadAsync, options, cancellationToken);

    private static (CambAiFile File, CambAiUploadTarget Target) Require(DubbingResponse<CambAiUploadResponse> upload)
    {
        if (upload.Value is not { File: { } file, Upload: { Uri: { } uri } target })
            throw new DubbingException("The service returned no upload target. The file was not sent.") { Metadata = upload.Metadata };
        if (!WebAddress.IsSecure(uri))
            throw new DubbingException("The service returned an upload target that is not https. The file was not sent.") { Metadata = upload.Metadata };

        return (file, target);
    }
}
