using DubbingSdk.Pipeline;

namespace DubbingSdk.Segmind;

/// <summary>A dub in the making. The service forgets a dub soon, its file after 7 days: wait for it, and save it.</summary>
/// <remarks>What it cost is in the <see cref="SegmindDubResult.Metrics"/> of the finished dub. One that fails costs nothing.</remarks>
public class SegmindDubOperation : DubbingMediaOperation<SegmindDubResult>
{
    private readonly SegmindClient _client;

    /// <inheritdoc/>
    protected SegmindDubOperation(string id)
        : base(id)
    {
        _client = SegmindClient.Mocked;
        RequestId = id;
    }

    internal SegmindDubOperation(SegmindClient client, ClientSettings settings, string requestId, DubbingResponse<SegmindCreateResponse>? submitted)
        : base(OperationId.Pack(requestId), settings, isNew: submitted is not null, submitted?.Metadata)
    {
        _client = client;
        RequestId = requestId;
    }

    /// <summary>The service's id of the dub.</summary>
    public string RequestId { get; }

    private protected override string Resumption => "client.ResumeOperation";

    private protected override TimeSpan DefaultInterval => TimeSpan.FromSeconds(5);

    /// <summary>Downloads the file from the URI in the completed dub, which receives no API key.</summary>
    /// <inheritdoc/>
    public override async Task<MediaDownload> DownloadAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        await UpdateAsync(cancellationToken).ConfigureAwait(false);
        var address = Value.FindOutput()
            ?? throw new DubbingException($"The dub '{RequestId}' is done, but the service gave no address of its file. What it gave is in the Value of the operation.") { Metadata = Metadata };
        return await _client.DownloadOutputAsync(address, options, cancellationToken).ConfigureAwait(false);
    }

    private protected override async Task<OperationState<SegmindDubResult>> FetchAsync(CancellationToken cancellationToken)
    {
        var response = await _client.GetStatusAsync(RequestId, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (response.Value.Status != SegmindStatus.Completed)
            return Read(response, response.Value.Status);

        response = await _client.GetResultAsync(RequestId, cancellationToken: cancellationToken).ConfigureAwait(false);
        return Read(response, response.Value.Status == default ? SegmindStatus.Completed : response.Value.Status);
    }

    private OperationState<SegmindDubResult> Read(DubbingResponse<SegmindDubResult> response, SegmindStatus status) =>
        new(response, status.Value, status.IsTerminal, status == SegmindStatus.Failed ? Failed(response) : null);

    private DubbingFailedException Failed(DubbingResponse<SegmindDubResult> response) =>
        new($"The dub '{RequestId}' failed: {response.Value.Error ?? "the service gave no reason"}", Id, response.Value.Error) { Metadata = response.Metadata };
}
