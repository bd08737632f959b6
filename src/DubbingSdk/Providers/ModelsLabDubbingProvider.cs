using DubbingSdk.ModelsLab;

namespace DubbingSdk.Providers;

/// <summary>ModelsLab: one of nine languages a job, from an address.</summary>
public sealed class ModelsLabDubbingProvider : DubbingProvider
{
    /// <summary>The name, unless another is given.</summary>
    public const string DefaultName = "modelslab";

    private static readonly LanguageMap Languages = new(DefaultName, [.. new (string Tag, ModelsLabLanguage Language)[]
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

    /// <summary>Makes the provider.</summary>
    /// <param name="client">The client to send with.</param>
    /// <param name="name">The name, for one of several accounts.</param>
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

    private protected override async Task<DubbingJob> SubmitAsync(
        DubbingJobRequest request, IReadOnlyList<string> targets, DubbingRequestOptions? options, CancellationToken cancellationToken)
    {
        var dub = new ModelsLabDubRequest
        {
            Source = request.Source,
            OutputLanguage = targets[0],
            SourceLanguage = SourceOf(request)!,
            FilePrefix = request.Name ?? $"dub_{targets[0]}",
        };
        return Started(await _client.CreateAsync(request.ModelsLab?.Invoke(dub) ?? dub, options, cancellationToken).ConfigureAwait(false), request);
    }

    private protected override async Task<DubbingResponse<DubbingJobStatus>> GetStatusAsync(
        string nativeId, IReadOnlyList<DubbingLanguage> languages, CancellationToken cancellationToken)
    {
        var (dub, metadata) = await _client.GetOperation(nativeId).UpdateAsync(cancellationToken).ConfigureAwait(false);
        return new(DubbingJobStatus.OfAll(languages, StateOf(dub.Status), dub.Status.Value, dub.Message), metadata);
    }

    private protected override Task<MediaDownload> OpenOutputAsync(
        string nativeId, DubbingLanguage language, DubbingOutputKind kind, DubbingRequestOptions? options, CancellationToken cancellationToken) =>
        _client.GetOperation(nativeId).DownloadAsync(options, cancellationToken);

    private protected override string CodeOf(DubbingLanguage language) => Languages.CodeOf(language);

    /// <summary>The service names no list of source languages, so the tag is passed on as it is.</summary>
    private protected override string SourceCodeOf(DubbingLanguage language) => language.Value;

    private static DubbingJobState StateOf(ModelsLabStatus status) => status.Value switch
    {
        ModelsLabStatus.Values.Processing => DubbingJobState.Running,
        ModelsLabStatus.Values.Success => DubbingJobState.Succeeded,
        ModelsLabStatus.Values.Error or ModelsLabStatus.Values.Failed => DubbingJobState.Failed,
        _ => DubbingJobState.Unknown,
    };
}
