using System.Net;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>A render in progress.</summary>
public class RenderOperation : DubbingMediaOperation<DubbingRender>
{
    private readonly IResourceReader _client;

    /// <inheritdoc/>
    protected RenderOperation(string id)
        : base(id)
    {
        _client = new DubbingResourceClient(ApiPipeline.Mocked);
        DubbingId = id;
        RenderId = id;
    }

    internal RenderOperation(IResourceReader client, ClientSettings settings, string dubbingId, string renderId, DubbingResponse<CreateRenderResponse>? created)
        : base(OperationId.Pack(dubbingId, renderId), settings, isNew: created is not null, created?.Metadata)
    {
        _client = client;
        DubbingId = dubbingId;
        RenderId = renderId;
    }

    /// <summary>The id of the dub.</summary>
    public string DubbingId { get; }

    /// <summary>The id of the render.</summary>
    public string RenderId { get; }

    private protected override string Resumption => "client.Dubbing.Resource.ResumeRenderOperation";

    /// <inheritdoc/>
    public override async Task<MediaDownload> DownloadAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var render = await FindAsync(options, cancellationToken).ConfigureAwait(false);
        if (render.Value.Status == RenderStatus.Failed)
            throw Failed(render.Metadata);
        return render.Value.MediaReference?.Uri is { } address
            ? await _client.DownloadAsync(address, options, cancellationToken).ConfigureAwait(false)
            : throw WithoutFile(render);
    }

    private protected override async Task<OperationState<DubbingRender>> FetchAsync(CancellationToken cancellationToken)
    {
        var render = await FindAsync(options: null, cancellationToken).ConfigureAwait(false);
        var status = render.Value.Status;
        return new(render, status.Value, status.IsTerminal, status == RenderStatus.Failed ? Failed(render.Metadata) : null);
    }

    private async Task<DubbingResponse<DubbingRender>> FindAsync(DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        var (resource, metadata) = await _client.GetAsync(DubbingId, options, cancellationToken).ConfigureAwait(false);
        return resource.Renders.GetValueOrDefault(RenderId) is { } render
            ? new DubbingResponse<DubbingRender>(render, metadata)
            : throw new DubbingNotFoundException($"The dub '{DubbingId}' has no render '{RenderId}'.", HttpStatusCode.NotFound) { Metadata = metadata };
    }

    private Exception WithoutFile(DubbingResponse<DubbingRender> render) => render.Value.Status == RenderStatus.Complete
        ? new DubbingException($"The render '{Id}' is complete, but the service gave no address of its file. Ask again later, or for a new render.") { Metadata = render.Metadata }
        : new InvalidOperationException($"The render '{Id}' has no file yet (status: {render.Value.Status}). Await WaitForCompletionAsync first.");

    private DubbingFailedException Failed(DubbingResponseMetadata metadata) =>
        new($"The render '{Id}' failed; the service gave no reason. Ask for it again: that is not a new dub.", Id) { Metadata = metadata };
}
