using DubbingSdk.ModelsLab;

namespace DubbingSdk.Providers;

/// <summary>The provider of ModelsLab: one of nine languages per job, from a URI.</summary>
/// <remarks>Sends <see cref="ModelsLabDubRequest"/>.</remarks>
public sealed class ModelsLabDubbingProvider : DubbingProvider
{
    /// <summary>The default name of the provider.</summary>
    public const string DefaultName = "modelslab";

    private static readonly DubbingLanguageMap Languages = new([.. new (string Tag, ModelsLabLanguage Language)[]
    {
        ("es", ModelsLabLanguage.Spanish),
        ("fr", ModelsLabLanguage.French),
        ("hi", ModelsLabLanguage.Hindi),
        ("it", ModelsLabLanguage.Italian),
        ("pt-BR", ModelsLabLanguage.BrazilianPortuguese),
        ("en-US", ModelsLabLanguage.AmericanEnglish),
        ("en-GB", ModelsLabLanguage.BritishEnglish),
        ("ja", ModelsLabLanguage.Japanese),
        ("zh", ModelsLabLanguage.Chinese),
    }.Select(known => KeyValuePair.Create(known.Tag, known.Language.Value))]);

    private readonly ModelsLabClient _client;

    /// <summary>Creates the provider.</summary>
    /// <param name="client">The client of the service.</param>
    /// <param name="name">The name of the provider. Set it to use several accounts.</param>
    public ModelsLabDubbingProvider(ModelsLabClient client, string name = DefaultName)
        : base(name, client) => _client = client;

    /// <inheritdoc/>
    public override DubbingCapabilities Capabilities { get; } = new()
    {
        AcceptsAddresses = true,
        AcceptsNames = true,
        CompletesAtOnce = true,
        TargetLanguages = Languages.Tags,
    };

    /// <inheritdoc/>
    protected override async Task<DubbingAcceptance> SubmitStepAsync(DubbingStep step, DubbingRequestOptions? options, CancellationToken cancellationToken = default)
    {
        var request = step.Request;
        var target = GetLanguageCode(step.Languages[0]);
        var dub = new ModelsLabDubRequest
        {
            Source = request.Source,
            OutputLanguage = target,
            SourceLanguage = SourceCodeOf(request)!,
            FilePrefix = request.Name ?? $"dub_{target}",
        };
        return Accepted(await _client.CreateAsync(request.Apply(dub), options, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    protected override async Task<DubbingResponse<DubbingJobStatus>> FetchStatusAsync(DubbingJobId id, CancellationToken cancellationToken = default)
    {
        var (dub, metadata) = await _client.ResumeOperation(id.NativeId).UpdateAsync(cancellationToken).ConfigureAwait(false);
        return new(DubbingJobStatus.ForAll(id.Languages, StateOf(dub.Status), dub.Status.Value, dub.Message), metadata);
    }

    /// <inheritdoc/>
    protected override Task<MediaDownload> FetchOutputAsync(
        DubbingJobId id, DubbingLanguage language, DubbingOutputKind kind, DubbingRequestOptions? options, CancellationToken cancellationToken = default) =>
        _client.ResumeOperation(id.NativeId).DownloadAsync(options, cancellationToken);

    /// <inheritdoc/>
    protected override string GetLanguageCode(DubbingLanguage language) => Languages.GetCode(language, Name);

    /// <inheritdoc/>
    /// <remarks>The service documents no list of source languages. The tag is sent as it is.</remarks>
    protected override string GetSourceLanguageCode(DubbingLanguage language) => language.Value;

    private static DubbingJobState StateOf(ModelsLabStatus status) => status.Value switch
    {
        ModelsLabStatus.Values.Processing => DubbingJobState.Running,
        ModelsLabStatus.Values.Success => DubbingJobState.Succeeded,
        ModelsLabStatus.Values.Error or ModelsLabStatus.Values.Failed => DubbingJobState.Failed,
        _ => DubbingJobState.Unknown,
    };
}
