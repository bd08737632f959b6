namespace DubbingSdk.Emulator;

/// <summary>Options for behaviour that the ElevenLabs documentation leaves open. The defaults follow its newest version.</summary>
public sealed class ElevenLabsOptions
{
    /// <summary>The shape of errors that no other option applies to.</summary>
    /// <value>The default is <see cref="ElevenLabsErrorShape.Current"/>.</value>
    public ElevenLabsErrorShape ErrorShape { get; init; } = ElevenLabsErrorShape.Current;

    /// <summary>The shape of the 403, 404 and 425 errors about a dub.</summary>
    /// <value>The default is <see cref="ElevenLabsErrorShape.TopLevel"/>.</value>
    public ElevenLabsErrorShape DubErrorShape { get; init; } = ElevenLabsErrorShape.TopLevel;

    /// <summary>The error for insufficient credits.</summary>
    /// <value>The default is <see cref="ElevenLabsQuotaError.PaymentRequired"/>.</value>
    public ElevenLabsQuotaError QuotaError { get; init; } = ElevenLabsQuotaError.PaymentRequired;

    /// <summary>Whether deleting an unknown dub fails with 500 instead of 404.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ServerErrorOnUnknownDelete { get; init; }

    /// <summary>Whether the content type of a dub is <c>audio/mpeg</c> even when it is a video.</summary>
    /// <value>The default is <see langword="false"/>: the content type follows the source.</value>
    public bool AlwaysDeclareAudioMpeg { get; init; }

    /// <summary>Whether the older transcript operation returns SRT and WebVTT as a JSON string instead of <c>text/plain</c>.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool TranscriptTextAsJson { get; init; }

    /// <summary>Whether the response to a create states its price in the header <c>character-cost</c>.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool SendCharacterCost { get; init; } = true;

    /// <summary>Whether the response for the resource of a dub that was not made for the Studio is 404 instead of 403.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool NotFoundWithoutStudio { get; init; }

    /// <summary>Whether a new text or time of a segment in the source language makes its dubs stale.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool SourceEditMakesDubsStale { get; init; } = true;

    /// <summary>Whether an empty list of segments or languages to transcribe, translate or dub means all of them instead of none.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool EmptyListMeansAll { get; init; } = true;

    /// <summary>The model that dubs are listed under by the filter <c>dubbing_models</c>.</summary>
    /// <value>The default is <c>dubbing_v1</c>.</value>
    public string DubbingModel { get; init; } = "dubbing_v1";

    /// <summary>Whether the workspace has dubbing projects; otherwise all their operations return 403 <c>feature_not_available</c>.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool HasProjects { get; init; } = true;

    /// <summary>
    /// Whether the plan includes the Enterprise features of projects: supplied transcripts and translations, transcript edits, and regeneration.
    /// Otherwise they return 403 <c>feature_not_available</c>.
    /// </summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool HasProjectEditing { get; init; } = true;

    /// <summary>
    /// The number of dubbing jobs of one model that may be queued or running at a time. A further project, language or regeneration gets
    /// 429 <c>too_many_concurrent_requests</c>. A project counts until it is ready, then each of its languages.
    /// </summary>
    /// <value>The default is <see langword="null"/>: any number. The service's usual plans have 3.</value>
    public int? MaximumDubbingJobs { get; init; }

    /// <summary>The largest file of a project, in bytes; a larger one gets 413 <c>request_too_large</c>.</summary>
    /// <value>The default is 3 GiB.</value>
    public long MaximumProjectFileSize { get; init; } = 3L * 1024 * 1024 * 1024;

    /// <summary>Whether the output of projects is WAV instead of FLAC.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ProjectAudioAsWav { get; init; }

    /// <summary>Whether the error of a project or language has the members <c>message_type</c> and <c>error</c> instead of <c>code</c>, <c>message</c> and <c>retryable</c>.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ProjectErrorsWithMessageType { get; init; }

    /// <summary>Whether projects that are ready, and their languages, warn that the voices of their speakers may not be cloned.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool VoicesNotPermitted { get; init; }

    /// <summary>The webhooks that projects can name. More can be added to <see cref="DubbingEmulator.Webhooks"/> later.</summary>
    /// <value>The default is empty.</value>
    public IReadOnlyList<WebhookEndpoint> Webhooks { get; init; } = [];

    /// <summary>The number of requests that may run at a time; a further one gets 429.</summary>
    /// <value>The default is 100.</value>
    public int MaximumConcurrentRequests { get; init; } = 100;

    /// <summary>The value of the header <c>Retry-After</c> of such a 429, in whole seconds.</summary>
    /// <value>The default is <see langword="null"/>: the header is not sent, as it is not documented.</value>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the content type of audio follows its output format instead of always being <c>audio/mpeg</c>.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool DeclareTrueAudioType { get; init; }

    /// <summary>Whether the account has the Enterprise plan, which allows <c>enable_logging=false</c>.</summary>
    /// <value>The default is <see langword="false"/>: the response is 403.</value>
    public bool IsEnterprise { get; init; }

    /// <summary>The permissions that the keys lack, such as <c>user_read</c>; operations that need one return 401.</summary>
    /// <value>The default is empty: keys may do everything.</value>
    public IReadOnlyList<string> MissingPermissions { get; init; } = [];

    /// <summary>The number of additional voices, so that lists have several pages.</summary>
    /// <value>The default is 0.</value>
    public int ExtraVoices { get; init; }

    /// <summary>The number of voices that the account may own.</summary>
    /// <value>The default is 30.</value>
    public int VoiceLimit { get; init; } = 30;

    /// <summary>The pending change of the subscription at the end of its period.</summary>
    /// <value>The default is <see cref="ElevenLabsPendingChange.None"/>.</value>
    public ElevenLabsPendingChange PendingChange { get; init; }
}
