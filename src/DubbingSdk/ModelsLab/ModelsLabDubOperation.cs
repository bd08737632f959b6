using System.Net;
using DubbingSdk.Pipeline;

namespace DubbingSdk.ModelsLab;

/// <summary>A dub in progress, or one that completed at once.</summary>
/// <remarks>
/// For a dub that completed at once the service may return no id. Then the <see cref="DubbingOperation{T}.Id"/> holds the URI of the result
/// instead, and leads back to that alone.
/// </remarks>
public class ModelsLabDubOperation : DubbingMediaOperation<ModelsLabDub>
{
    private const string Output = "output";

    private readonly ModelsLabClient _client;

    /// <inheritdoc/>
    protected ModelsLabDubOperation() => _client = ModelsLabClient.Mocked;

    /// <summary>Creates an operation without a service behind it, for mocking. It is in the state of its value, and completed if that is.</summary>
    /// <param name="dubId">The service's id of the dub.</param>
    /// <param name="dub">The dub.</param>
    /// <param name="metadata">The metadata of the response that created it; <see langword="null"/> as for a resumed operation.</param>
    public ModelsLabDubOperation(string dubId, ModelsLabDub dub, DubbingResponseMetadata? metadata = null)
        : base(OperationId.Pack(dubId), metadata)
    {
        _client = ModelsLabClient.Mocked;
        DubId = dubId;
        Begin(Read(Received(dub)));
    }

    internal ModelsLabDubOperation(ModelsLabClient client, ClientSettings settings, DubbingResponse<ModelsLabDub> created)
        : this(client, settings, Pack(created.Value), created.Value.FindId(), isNew: true, created.Metadata, Estimate(created.Value)) => Begin(Read(created));

    private ModelsLabDubOperation(
        ModelsLabClient client, ClientSettings settings, string id, string? dubId, bool isNew, DubbingResponseMetadata? created, TimeSpan? expected)
        : base(id, settings, isNew, created, expected)
    {
        _client = client;
        DubId = dubId;
        ExpectedDuration = expected;
    }

    /// <summary>The service's id of the dub; <see langword="null"/> where it returned none.</summary>
    public virtual string? DubId { get; }

    /// <summary>How long the service expected the dub to take, if the dub was created here and the response stated it.</summary>
    public virtual TimeSpan? ExpectedDuration { get; }

    private protected override string Resumption => "client.ResumeOperation";

    /// <inheritdoc/>
    public override async Task<MediaDownload> DownloadAsync(DubbingRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var response = DubId is null ? Latest ?? throw NoService.Error() : await _client.FetchAsync(DubId, options, cancellationToken).ConfigureAwait(false);
        var dub = response.Value;
        if (dub.FindOutput() is { } address)
            return await _client.DownloadOutputAsync(address, options, cancellationToken).ConfigureAwait(false);
        if (dub.Status == ModelsLabStatus.Success)
            throw new DubbingException($"The dub '{Id}' is completed, but the service returned no URI of its file. Try again later.") { Metadata = response.Metadata };
        throw Failure(response) ?? (Exception)new InvalidOperationException($"The dub '{Id}' has no file yet (status: {dub.Status}). Await WaitForCompletionAsync first.");
    }

    /// <summary>Resumes a dub by the id of its operation, or by that of the service.</summary>
    internal static ModelsLabDubOperation Resume(ModelsLabClient client, ClientSettings settings, string id)
    {
        if (id is null || !id.StartsWith(OperationId.Pack(Output, string.Empty), StringComparison.Ordinal))
            return new(client, settings, id!, OperationId.Unpack(id!, count: 1, nameof(id))[0], isNew: false, created: null, expected: null);

        var address = WebAddress.Find(OperationId.Unpack(id, count: 2, nameof(id))[1])
            ?? throw new ArgumentException($"'{id}' is not the Id of such an operation. Pass what the operation's Id property gave.", nameof(id));
        var done = new ModelsLabDubOperation(client, settings, id, dubId: null, isNew: false, created: null, expected: null);
        done.Begin(done.Read(new(new ModelsLabDub { Status = ModelsLabStatus.Success, Output = [address] }, new DubbingResponseMetadata(HttpStatusCode.OK))));
        return done;
    }

    private protected override async Task<OperationState<ModelsLabDub>> FetchAsync(CancellationToken cancellationToken) =>
        Read(await _client.FetchAsync(DubId!, cancellationToken: cancellationToken).ConfigureAwait(false));

    private static string Pack(ModelsLabDub dub) => dub.FindId() is { } id ? OperationId.Pack(id) : OperationId.Pack(Output, dub.FindOutput()!.AbsoluteUri);

    private static TimeSpan? Estimate(ModelsLabDub dub) => dub.Eta >= TimeSpan.Zero ? dub.Eta : null;

    private OperationState<ModelsLabDub> Read(DubbingResponse<ModelsLabDub> response) =>
        new(response, response.Value.Status.Value, response.Value.Status.IsTerminal, Failure(response));

    private DubbingFailedException? Failure(DubbingResponse<ModelsLabDub> response)
    {
        var dub = response.Value;
        return dub.HasFailed ? new($"The dub '{Id}' failed: {dub.Message ?? "the service stated no reason"}", Id, dub.Message) { Metadata = response.Metadata } : null;
    }
}
