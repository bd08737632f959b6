using System.Globalization;
using DubbingSdk;
using DubbingSdk.Providers;

namespace Parrot;

/// <summary>Parrot, a service that does not exist: many languages a job, added one by one; files, subtitles, and jobs that are found by their title.</summary>
/// <remarks>Sends <see cref="ParrotRequest"/>.</remarks>
public sealed class ParrotProvider : DubbingProvider
{
    /// <summary>The name of the provider.</summary>
    public const string ProviderName = "parrot";

    private static readonly DubbingLanguageMap Languages = new(new Dictionary<string, string>
    {
        ["en"] = "eng",
        ["es"] = "spa",
        ["fr"] = "fra",
        ["de"] = "deu",
        ["hi"] = "hin",
        ["ja"] = "jpn",
    });

    private readonly ParrotApi _api;

    /// <summary>Creates the provider.</summary>
    /// <param name="http">The HTTP client, with the base address of the service.</param>
    /// <param name="timeProvider">The time provider of all waits.</param>
    public ParrotProvider(HttpClient http, TimeProvider? timeProvider = null)
        : base(ProviderName, timeProvider) => _api = new ParrotApi(http);

    /// <inheritdoc/>
    public override DubbingCapabilities Capabilities { get; } = new()
    {
        AcceptsAddresses = true,
        AcceptsFiles = true,
        AcceptsManyTargets = true,
        AddsTargetsOneByOne = true,
        AcceptsNames = true,
        DetectsSourceLanguage = true,
        FindsLostJobs = true,
        ProvidesSubtitles = true,
        ProvidesVideo = true,
        TargetLanguages = Languages.Tags,
    };

    /// <inheritdoc/>
    public override void Check(DubbingJobRequest request)
    {
        base.Check(request);
        if (request.Name is { Length: > 40 })
            throw new ArgumentException("Parrot takes titles of up to 40 characters.", nameof(request));
    }

    /// <inheritdoc/>
    protected override string GetLanguageCode(DubbingLanguage language) => Languages.GetCode(language, Name);

    /// <inheritdoc/>
    protected override async Task<DubbingAcceptance> SubmitStepAsync(DubbingStep step, DubbingRequestOptions? options, CancellationToken cancellationToken = default)
    {
        var source = step.Request.SourceLanguage;
        var request = step.Request.Apply(new ParrotRequest
        {
            To = GetLanguageCode(step.Languages[0]),
            From = source is null ? null : GetSourceLanguageCode(source.Value),
            Title = step.Request.Name,
        });
        using var form = Form(request);
        if (step.ParentId is { } parent)
            return Accepted(await _api.SubmitAsync($"jobs/{parent}/languages", form, cancellationToken).ConfigureAwait(false));
        if (step.SourceUri is not { } uri)
            return Accepted(await SubmitFileAsync(step, form, cancellationToken).ConfigureAwait(false));

        form.Add(new StringContent(uri.AbsoluteUri), "uri");
        return Accepted(await _api.SubmitAsync("jobs", form, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    protected override async Task<DubbingResponse<DubbingJobStatus>> FetchStatusAsync(DubbingJobId id, CancellationToken cancellationToken = default)
    {
        var (job, metadata) = await _api.GetAsync<ParrotJob>($"jobs/{id.NativeId}", cancellationToken).ConfigureAwait(false);
        return new(DubbingJobStatus.FromOutputs([.. id.Languages.Select(language => OutputOf(job, language))]), metadata);
    }

    /// <inheritdoc/>
    protected override Task<MediaDownload> FetchOutputAsync(
        DubbingJobId id, DubbingLanguage language, DubbingOutputKind kind, DubbingRequestOptions? options, CancellationToken cancellationToken = default) =>
        _api.DownloadAsync($"jobs/{id.NativeId}/{GetLanguageCode(language)}.mp4", cancellationToken);

    /// <inheritdoc/>
    protected override async Task<SubtitleTrack> FetchSubtitlesAsync(DubbingJobId id, DubbingLanguage language, DubbingRequestOptions? options, CancellationToken cancellationToken = default) =>
        SubtitleTrack.ParseSrt(await _api.GetTextAsync($"jobs/{id.NativeId}/{GetLanguageCode(language)}.srt", cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    protected override async Task<string?> FindNativeIdAsync(string name, DateTimeOffset since, DubbingRequestOptions? options, CancellationToken cancellationToken = default)
    {
        var (found, _) = await _api.GetAsync<List<ParrotJob>>($"jobs?title={Uri.EscapeDataString(name)}", cancellationToken).ConfigureAwait(false);
        return found switch
        {
            [] => null,
            [var only] => only.Id,
            _ => throw new DubbingAmbiguousMatchException($"There are {found.Count} jobs titled '{name}'.", [.. found.Select(job => job.Id)]),
        };
    }

    private async Task<DubbingResponse<ParrotJob>> SubmitFileAsync(DubbingStep step, MultipartFormDataContent form, CancellationToken cancellationToken)
    {
        var source = await step.OpenSourceAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = source.ConfigureAwait(false);
        var file = new StreamContent(source.Stream);
        file.Headers.ContentType = new(source.MediaType);
        form.Add(file, "file", source.FileName);
        return await _api.SubmitAsync("jobs", form, cancellationToken).ConfigureAwait(false);
    }

    private static MultipartFormDataContent Form(ParrotRequest request)
    {
        var form = new MultipartFormDataContent { { new StringContent(request.To), "to" } };
        if (request.From is { } from)
            form.Add(new StringContent(from), "from");
        if (request.Title is { } title)
            form.Add(new StringContent(title), "title");
        if (request.Pitch is { } pitch)
            form.Add(new StringContent(pitch.ToString(CultureInfo.InvariantCulture)), "pitch");
        return form;
    }

    private static DubbingAcceptance Accepted(DubbingResponse<ParrotJob> response) => new(response.Value.Id) { Metadata = response.Metadata };

    private DubbingJobOutput OutputOf(ParrotJob job, DubbingLanguage language)
    {
        var found = job.Languages.FirstOrDefault(one => one.Code == GetLanguageCode(language));
        return found is null
            ? DubbingJobOutput.NotStarted(language)
            : new() { Language = language, State = StateOf(found.State), RawStatus = found.State, Message = found.Reason };
    }

    private static DubbingJobState StateOf(string state) => state switch
    {
        "perched" => DubbingJobState.Queued,
        "talking" => DubbingJobState.Running,
        "done" => DubbingJobState.Succeeded,
        "hoarse" => DubbingJobState.Failed,
        _ => DubbingJobState.Unknown,
    };
}
