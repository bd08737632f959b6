using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>A dub in progress.</summary>
public class DubOperation : DubbingOperation<Dub>
{
    private readonly DubsClient _client;

    /// <inheritdoc/>
    protected DubOperation()
    {
        _client = new DubsClient(ApiPipeline.Mocked);
        DubbingId = MockedId;
    }

    /// <summary>Creates an operation without a service behind it, for mocking. It is in the state of its value, and completed if that is.</summary>
    /// <param name="dubbingId">The service's id of the dub.</param>
    /// <param name="dub">The dub.</param>
    /// <param name="metadata">The metadata of the response that created it; <see langword="null"/> as for a resumed operation.</param>
    public DubOperation(string dubbingId, Dub dub, DubbingResponseMetadata? metadata = null)
        : base(OperationId.Pack(dubbingId), metadata)
    {
        _client = new DubsClient(ApiPipeline.Mocked);
        DubbingId = dubbingId;
        Begin(Read(Received(dub)));
    }

    internal DubOperation(DubsClient client, ClientSettings settings, string dubbingId, DubbingResponse<CreateDubResponse>? created)
        : base(OperationId.Pack(dubbingId), settings, isNew: created is not null, created?.Value.ExpectedDuration, created?.Metadata)
    {
        _client = client;
        DubbingId = dubbingId;
        ExpectedDuration = created?.Value.ExpectedDuration;
        AdditionalProperties = created?.Value.AdditionalProperties;
    }

    /// <summary>The service's id of the dub.</summary>
    public virtual string DubbingId { get; }

    /// <summary>How long the service expected the dub to take, if the dub was created here and the response stated it.</summary>
    public virtual TimeSpan? ExpectedDuration { get; }

    /// <summary>Members of the response to the creation that this version of the library does not know.</summary>
    public IDictionary<string, JsonElement>? AdditionalProperties { get; }

    private protected override string Resumption => "client.Dubbing.ResumeOperation";

    private protected override async Task<OperationState<Dub>> FetchAsync(CancellationToken cancellationToken) =>
        Read(await _client.GetAsync(DubbingId, cancellationToken: cancellationToken).ConfigureAwait(false));

    private OperationState<Dub> Read(DubbingResponse<Dub> response)
    {
        var dub = response.Value;
        return new(response, dub.Status.Value, dub.Status.IsTerminal, dub.Status == DubStatus.Failed ? Failed(dub, response.Metadata) : null);
    }

    private DubbingFailedException Failed(Dub dub, DubbingResponseMetadata metadata) =>
        new($"The dub '{DubbingId}' failed: {dub.Error ?? "the service stated no reason"}", Id, dub.Error) { Metadata = metadata };
}
