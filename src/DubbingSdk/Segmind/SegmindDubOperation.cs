using DubbingSdk.Pipeline;

namespace DubbingSdk.Segmind;

/// <summary>A dub in progress. The service keeps a dub for a short time, its file for 7 days: wait for it, and save it.</summary>
/// <remarks>Its <see cref="DubbingOperation{T}.Cost"/> is that of the <see cref="SegmindDubResult.Metrics"/>, known once it has completed. One that fails costs nothing.</remarks>
public class SegmindDubOperation : DubbingMediaOperation<SegmindDubResult>
{
    private readonly SegmindClient _client;

    /// <inheritdoc/>
    protected SegmindDubOperation()
    {
        _client = SegmindClient.Mocked;
        RequestId = MockedId;
    }

    /// <summary>Creates an operation without a service behind it, for mocking. It is in the state of its value, and completed if that is.</summary>
    /// <param name="requestId">The service's id of the dub.</param>
    /// <param name="result">The dub.</param>
    /// <param name="metadata">The metadata of the response that created it; <see langword="null"/> as for a resumed operation.</param>
    public SegmindDubOperation(string requestId, SegmindDubResult result, DubbingResponseMetadata? metadata = null)
        : base(OperationId.Pack(requestId), metadata)
    {
        _client = SegmindClient.Mocked;
        RequestId = requestId;
        var response = Received(result);
        Begin(Read(response, response.Value.Status));
    }

    internal SegmindDubOperation(SegmindClient client, ClientSettings settings, string requestId, DubbingResponse<SegmindCreateResponse>? submitted)
        : base(OperationId.Pack(requestId), settings, isNew: submitted is not null, submitted?.Metadata)
    {
        _client = client;
        RequestId = requestId;
    }

    /// <summary>The service's id of the dub.</summary>
    public virtual string RequestId { get; }

    private protected override string Resumption => "client.ResumeOperation";

    private protected override TimeSpan DefaultInterval => TimeSpan.FromSeconds(5);

    /// <summary>Downloads the file from the URI in the completed dub, which receives no API key.</summary>
    /// <inheritdoc/>
    public override async Task<MediaDownload> DownloadAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        await UpdateAsync(cancellationToken).ConfigureAwait(false);
        var address = Value.FindOutput()
            ?? throw new DubbingException($"The dub '{RequestId}' is completed, but the service returned no URI of its file. What it returned is in the Value of the operation.") { Metadata = Metadata };
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
        new(response, status.Value, status.IsTerminal, status == SegmindStatus.Failed ? Failed(response) : null) { Cost = response.Value.Metrics?.Cost };

    private DubbingFailedException Failed(DubbingResponse<SegmindDubResult> response) =>
        new($"The dub '{RequestId}' failed: {response.Value.Error ?? "the service stated no reason"}", Id, response.Value.Error) { Metadata = response.Metadata };
}
