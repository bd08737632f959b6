namespace DubbingSdk.Emulator;

/// <summary>Switches for what the ElevenLabs documents leave open. The defaults follow the newest documents.</summary>
public sealed class ElevenLabsOptions
{
    /// <summary>The shape of errors that no other setting is about.</summary>
    /// <value>The default is <see cref="ElevenLabsErrorShape.Current"/>.</value>
    public ElevenLabsErrorShape ErrorShape { get; init; } = ElevenLabsErrorShape.Current;

    /// <summary>The shape of the 403, 404 and 425 answers about a dub.</summary>
    /// <value>The default is <see cref="ElevenLabsErrorShape.TopLevel"/>.</value>
    public ElevenLabsErrorShape DubErrorShape { get; init; } = ElevenLabsErrorShape.TopLevel;

    /// <summary>How a lack of credits is reported.</summary>
    /// <value>The default is <see cref="ElevenLabsQuotaError.PaymentRequired"/>.</value>
    public ElevenLabsQuotaError QuotaError { get; init; } = ElevenLabsQuotaError.PaymentRequired;

    /// <summary>Whether deleting an unknown dub fails with 500 instead of 404.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ServerErrorOnUnknownDelete { get; init; }

    /// <summary>Whether a dub is declared as <c>audio/mpeg</c> even when it is a video.</summary>
    /// <value>The default is <see langword="false"/>: the declared type follows the source.</value>
    public bool AlwaysDeclareAudioMpeg { get; init; }

    /// <summary>Whether the older transcript operation answers SRT and WebVTT as a JSON string instead of <c>text/plain</c>.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool TranscriptTextAsJson { get; init; }

    /// <summary>Whether the answer to a create carries its price in the header <c>character-cost</c>.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool SendCharacterCost { get; init; } = true;

    /// <summary>Whether a dub that was not made for the Studio has no resource, 404, instead of a forbidden one, 403.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool NotFoundWithoutStudio { get; init; }

    /// <summary>Whether a new text or time of a segment in the source language makes its dubs stale.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool SourceEditMakesDubsStale { get; init; } = true;

    /// <summary>Whether an empty list of segments or languages to transcribe, translate or dub stands for all of them instead of none.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool EmptyListMeansAll { get; init; } = true;

    /// <summary>The model generation under which dubs are found by the list filter <c>dubbing_models</c>.</summary>
    /// <value>The default is <c>dubbing_v1</c>.</value>
    public string DubbingModel { get; init; } = "dubbing_v1";

    /// <summary>Whether the workspace has dubbing projects; without them all their operations answer 403 <c>feature_not_available</c>.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool HasProjects { get; init; } = true;

    /// <summary>
    /// Whether the plan includes what is reserved for Enterprise: own transcripts and translations, edits of both transcripts, regenerating.
    /// Without it they answer 403 <c>feature_not_available</c>.
    /// </summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool HasProjectEditing { get; init; } = true;

    /// <summary>
    /// How many dubbing jobs of one model may wait or run at a time, before a project, a language or a regeneration more is answered
    /// with 429 <c>too_many_concurrent_requests</c>. A project counts until it is ready, then each of its languages.
    /// </summary>
    /// <value>The default is <see langword="null"/>: any number. The service's usual plans have 3.</value>
    public int? MaximumDubbingJobs { get; init; }

    /// <summary>The largest file a project can be made from, in bytes; a larger one is answered with 413 <c>request_too_large</c>.</summary>
    /// <value>The default is 3 GiB.</value>
    public long MaximumProjectFileSize { get; init; } = 3L * 1024 * 1024 * 1024;

    /// <summary>Whether projects are dubbed to WAV files instead of FLAC files.</summary>
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

    /// <summary>How many requests may run at a time; a further one is answered with 429.</summary>
    /// <value>The default is 100.</value>
    public int MaximumConcurrentRequests { get; init; } = 100;

    /// <summary>What the header <c>Retry-After</c> of such a 429 says, in whole seconds.</summary>
    /// <value>The default is <see langword="null"/>: the header is not sent, as no document promises it.</value>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether sound is declared as what it is, by its output format, instead of as <c>audio/mpeg</c> always.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool DeclareTrueAudioType { get; init; }

    /// <summary>Whether the account may do what the Enterprise plan alone allows: <c>enable_logging=false</c>.</summary>
    /// <value>The default is <see langword="false"/>: the answer is 403.</value>
    public bool IsEnterprise { get; init; }

    /// <summary>The permissions that the keys lack, such as <c>user_read</c>; what needs one is answered with 401.</summary>
    /// <value>The default is empty: keys may do everything.</value>
    public IReadOnlyList<string> MissingPermissions { get; init; } = [];

    /// <summary>How many voices there are besides the built-in ones, so that lists have pages.</summary>
    /// <value>The default is 0.</value>
    public int ExtraVoices { get; init; }

    /// <summary>How many voices of its own the account may have.</summary>
    /// <value>The default is 30.</value>
    public int VoiceLimit { get; init; } = 30;

    /// <summary>What is going to happen to the subscription at the end of its period.</summary>
    /// <value>The default is <see cref="ElevenLabsPendingChange.None"/>.</value>
    public ElevenLabsPendingChange PendingChange { get; init; }
}
