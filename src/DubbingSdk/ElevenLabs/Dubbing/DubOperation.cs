using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>A dub in progress.</summary>
public class DubOperation : DubbingOperation<Dub>
{
    private readonly DubsClient _client;

    /// <inheritdoc/>
    protected DubOperation(string id)
        : base(id)
    {
        _client = new DubsClient(ApiPipeline.Mocked);
        DubbingId = id;
    }

    internal DubOperation(DubsClient client, ClientSettings settings, string dubbingId, DubbingResponse<CreateDubResponse>? created)
        : base(OperationId.Pack(dubbingId), settings, isNew: created is not null, created?.Value.ExpectedDuration, created?.Metadata)
    {
        _client = client;
        DubbingId = dubbingId;
        ExpectedDuration = created?.Value.ExpectedDuration;
        AdditionalProperties = created?.Value.AdditionalProperties;
    }

    /// <summary>The id of the dub.</summary>
    public string DubbingId { get; }

    /// <summary>The duration of the work that the service expected; <see langword="null"/> if it reported none, or the operation was resumed.</summary>
    public TimeSpan? ExpectedDuration { get; }

    /// <summary>Members of the response that this version of the library does not know; <see langword="null"/> if the operation was resumed.</summary>
    public IDictionary<string, JsonElement>? AdditionalProperties { get; }

    private protected override string Resumption => "client.Dubbing.ResumeOperation";

    private protected override async Task<OperationState<Dub>> FetchAsync(CancellationToken cancellationToken)
    {
        var response = await _client.GetAsync(DubbingId, cancellationToken: cancellationToken).ConfigureAwait(false);
        var dub = response.Value;
        return new(response, dub.Status.Value, dub.Status.IsTerminal, dub.Status == DubStatus.Failed ? Failed(dub, response.Metadata) : null);
    }

    private DubbingFailedException Failed(Dub dub, DubbingResponseMetadata metadata) =>
        new($"The dub '{DubbingId}' failed: {dub.Error ?? "the service gave no reason"}", Id, dub.Error) { Metadata = metadata };
}
