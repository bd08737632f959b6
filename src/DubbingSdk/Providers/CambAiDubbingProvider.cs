using System.Globalization;
using DubbingSdk.CambAi;

namespace DubbingSdk.Providers;

/// <summary>The provider of CAMB.AI: many languages per job, from a URI; audio, video and subtitles.</summary>
/// <remarks>Sends <see cref="CambAiDubRequest"/>.</remarks>
public sealed class CambAiDubbingProvider : DubbingProvider
{
    /// <summary>The default name of the provider.</summary>
    public const string DefaultName = "cambai";

    /// <summary>The region that the service uses for a language without one.</summary>
    private static readonly Dictionary<string, string> DefaultRegions = new()
    {
        ["de"] = "de-DE",
        ["en"] = "en-US",
        ["es"] = "es-ES",
        ["fr"] = "fr-FR",
        ["hi"] = "hi-IN",
        ["ja"] = "ja-JP",
        ["pt"] = "pt-BR",
        ["zh"] = "zh-CN",
    };

    private static readonly DubbingLanguageMap Languages = new([.. CambAiLanguage.Known.Select(known => KeyValuePair.Create(known.Tag!, known.Id!.Value.ToString(CultureInfo.InvariantCulture)))], DefaultRegions);

    private readonly CambAiClient _client;

    /// <summary>Creates the provider.</summary>
    /// <param name="client">The client of the service.</param>
    /// <param name="name">The name of the provider. Set it to use several accounts.</param>
    public CambAiDubbingProvider(CambAiClient client, string name = DefaultName)
        : base(name, client) => _client = client;

    /// <inheritdoc/>
    public override DubbingCapabilities Capabilities { get; } = new()
    {
        AcceptsAddresses = true,
        AcceptsManyTargets = true,
        AcceptsNames = true,
        ProvidesVideo = true,
        ProvidesSubtitles = true,
        OutputKinds = [DubbingOutputKind.Main, DubbingOutputKind.Audio, DubbingOutputKind.Video],
        AlternativeFormats =
        [
            CambAiOutputFormat.Values.Flac, CambAiOutputFormat.Values.Wav, CambAiOutputFormat.Values.Mp3, CambAiOutputFormat.Values.Aac, CambAiOutputFormat.Values.M4a,
            CambAiOutputFormat.Values.Mkv, CambAiOutputFormat.Values.Mp4, CambAiOutputFormat.Values.Mov, CambAiOutputFormat.Values.Mxf,
        ],
        TargetLanguages = Languages.Tags,
    };

    /// <inheritdoc/>
    protected override async Task<DubbingAcceptance> SubmitStepAsync(DubbingStep step, DubbingRequestOptions? options, CancellationToken cancellationToken = default)
    {
        var request = step.Request;
        var dub = new CambAiDubRequest
        {
            Source = request.Source,
            SourceLanguage = LanguageOf(SourceCodeOf(request)!),
            TargetLanguages = [.. step.Languages.Select(language => LanguageOf(GetLanguageCode(language)))],
            ProjectName = request.Name,
        };
        return Accepted(await _client.Dubbing.CreateAsync(request.Apply(dub), options, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    protected override async Task<DubbingResponse<DubbingJobStatus>> FetchStatusAsync(DubbingJobId id, CancellationToken cancellationToken = default)
    {
        var operation = _client.Dubbing.ResumeOperation(id.NativeId);
        var response = await operation.UpdateAsync(cancellationToken).ConfigureAwait(false);
        return new(DubbingJobStatus.ForAll(id.Languages, StateOf(operation), response.Value.Status.Value, operation.SeenFailure?.Reason, operation.SeenFailure?.Code), response.Metadata);
    }

    /// <inheritdoc/>
    protected override async Task<MediaDownload> FetchOutputAsync(
        DubbingJobId id, DubbingLanguage language, DubbingOutputKind kind, DubbingRequestOptions? options, CancellationToken cancellationToken = default)
    {
        var runId = await RunOfAsync(id.NativeId, cancellationToken).ConfigureAwait(false);
        var (results, metadata) = await _client.Dubbing.GetResultAsync(runId, options, cancellationToken).ConfigureAwait(false);
        var result = results.Find(LanguageOf(GetLanguageCode(language)));
        var uri = kind switch
        {
            DubbingOutputKind.Audio => result?.AudioUri,
            DubbingOutputKind.Video => result?.VideoUri,
            _ => result?.VideoUri ?? result?.AudioUri,
        };
        return uri is not null
            ? await _client.DownloadAsync(uri, options, cancellationToken).ConfigureAwait(false)
            : throw new DubbingException($"The run {runId} has no output of the kind {kind} in '{language}'. An audio source has no video.") { Metadata = metadata };
    }

    /// <inheritdoc/>
    protected override async Task<SubtitleTrack> FetchSubtitlesAsync(
        DubbingJobId id, DubbingLanguage language, DubbingRequestOptions? options, CancellationToken cancellationToken = default)
    {
        var runId = await RunOfAsync(id.NativeId, cancellationToken).ConfigureAwait(false);
        var request = new CambAiTranscriptRequest { Format = CambAiTranscriptFormat.Srt, DataType = CambAiTranscriptDataType.RawData };
        var transcript = await _client.Dubbing.GetTranscriptAsync(runId, LanguageOf(GetLanguageCode(language)), request, options, cancellationToken).ConfigureAwait(false);
        return SubtitleTrack.ParseSrt(transcript.Value.Text ?? string.Empty);
    }

    /// <inheritdoc/>
    protected override string GetLanguageCode(DubbingLanguage language) => Languages.GetCode(language, Name);

    private static CambAiLanguage LanguageOf(string code) => int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new(id) : new(code);

    private static DubbingJobState StateOf(CambAiDubOperation operation)
    {
        if (operation.HasCompleted)
            return operation.SeenFailure is null ? DubbingJobState.Succeeded : DubbingJobState.Failed;

        var status = operation.Latest!.Value.Status;
        return status == CambAiTaskStatus.Pending || status == CambAiTaskStatus.Success ? DubbingJobState.Running : DubbingJobState.Unknown;
    }

    private async Task<long> RunOfAsync(string nativeId, CancellationToken cancellationToken)
    {
        var operation = _client.Dubbing.ResumeOperation(nativeId);
        await operation.UpdateAsync(cancellationToken).ConfigureAwait(false);
        return operation.Value.RunId!.Value;
    }
}
