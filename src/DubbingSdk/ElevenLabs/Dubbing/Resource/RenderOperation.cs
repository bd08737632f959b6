using System.Net;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>A render in progress.</summary>
public class RenderOperation : DubbingMediaOperation<DubbingRender>
{
    private readonly IResourceReader? _reader;

    /// <inheritdoc/>
    protected RenderOperation()
    {
        DubbingId = MockedId;
        RenderId = MockedId;
    }

    /// <summary>Creates an operation without a service behind it, for mocking. It is in the state of its value, and completed if that is.</summary>
    /// <param name="dubbingId">The service's id of the dub.</param>
    /// <param name="renderId">The service's id of the render.</param>
    /// <param name="render">The render.</param>
    /// <param name="metadata">The metadata of the response that created it; <see langword="null"/> as for a resumed operation.</param>
    public RenderOperation(string dubbingId, string renderId, DubbingRender render, DubbingResponseMetadata? metadata = null)
        : base(OperationId.Pack(dubbingId, renderId), metadata)
    {
        DubbingId = dubbingId;
        RenderId = renderId;
        Begin(Read(Received(render)));
    }

    internal RenderOperation(IResourceReader reader, ClientSettings settings, string dubbingId, string renderId, DubbingResponse<CreateRenderResponse>? created)
        : base(OperationId.Pack(dubbingId, renderId), settings, isNew: created is not null, created?.Metadata)
    {
        _reader = reader;
        DubbingId = dubbingId;
        RenderId = renderId;
    }

    /// <summary>The service's id of the dub.</summary>
    public virtual string DubbingId { get; }

    /// <summary>The service's id of the render.</summary>
    public virtual string RenderId { get; }

    private protected override string Resumption => "client.Dubbing.Resource.ResumeRenderOperation";

    private IResourceReader Reader => _reader ?? throw NoService.Error();

    /// <inheritdoc/>
    public override async Task<MediaDownload> DownloadAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var render = await FindAsync(options, cancellationToken).ConfigureAwait(false);
        if (render.Value.Status == RenderStatus.Failed)
            throw Failed(render.Metadata);
        return render.Value.MediaReference?.Uri is { } signedUri
            ? await Reader.DownloadAsync(signedUri, options, cancellationToken).ConfigureAwait(false)
            : throw WithoutFile(render);
    }

    private protected override async Task<OperationState<DubbingRender>> FetchAsync(CancellationToken cancellationToken) =>
        Read(await FindAsync(options: null, cancellationToken).ConfigureAwait(false));

    private OperationState<DubbingRender> Read(DubbingResponse<DubbingRender> render)
    {
        var status = render.Value.Status;
        return new(render, status.Value, status.IsTerminal, status == RenderStatus.Failed ? Failed(render.Metadata) : null);
    }

    private async Task<DubbingResponse<DubbingRender>> FindAsync(DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        var (resource, metadata) = await Reader.GetAsync(DubbingId, options, cancellationToken).ConfigureAwait(false);
        return resource.Renders.GetValueOrDefault(RenderId) is { } render
            ? new DubbingResponse<DubbingRender>(render, metadata)
            : throw new DubbingNotFoundException($"The dub '{DubbingId}' has no render '{RenderId}'.", HttpStatusCode.NotFound) { Metadata = metadata };
    }

    private Exception WithoutFile(DubbingResponse<DubbingRender> render) => render.Value.Status == RenderStatus.Complete
        ? new DubbingException($"The render '{Id}' is complete, but the service returned no URI of its file. Download it later, or render again.") { Metadata = render.Metadata }
        : new InvalidOperationException($"The render '{Id}' has no file yet (status: {render.Value.Status}). Await WaitForCompletionAsync first.");

    private DubbingFailedException Failed(DubbingResponseMetadata metadata) =>
        new($"The render '{Id}' failed; the service stated no reason. Render again: that is not a new dub.", Id) { Metadata = metadata };
}
