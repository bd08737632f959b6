namespace DubbingSdk.Providers;

/// <summary>The capabilities of a service through its <see cref="DubbingProvider"/>. A capability is set only where it is known to work.</summary>
public sealed record DubbingCapabilities
{
    /// <summary>Whether the source can be a URI, from which the service downloads it.</summary>
    public bool AcceptsAddresses { get; init; }

    /// <summary>Whether the source can be a file or a stream.</summary>
    public bool AcceptsFiles { get; init; }

    /// <summary>Whether the service detects the language of the source. Otherwise <see cref="DubbingJobRequest.SourceLanguage"/> is required.</summary>
    public bool DetectsSourceLanguage { get; init; }

    /// <summary>Whether one job can have several target languages.</summary>
    public bool AcceptsManyTargets { get; init; }

    /// <summary>
    /// Whether each target language of a job has its own billed request: the first one creates the job, the others add to it.
    /// Otherwise one request creates the job with all languages.
    /// </summary>
    public bool AddsTargetsOneByOne { get; init; }

    /// <summary>Whether a job can have a name.</summary>
    public bool AcceptsNames { get; init; }

    /// <summary>Whether the output of a video source is a video.</summary>
    public bool ProvidesVideo { get; init; }

    /// <summary>Whether the subtitles of a dub are available.</summary>
    public bool ProvidesSubtitles { get; init; }

    /// <summary>Whether the service reports the cost of a job.</summary>
    public bool ReportsCost { get; init; }

    /// <summary>Whether a job can be completed when it is accepted.</summary>
    public bool CompletesAtOnce { get; init; }

    /// <summary>Whether an output can be downloaded by anybody who knows its URI, without an API key and without a signature that expires.</summary>
    public bool HasPublicOutputs { get; init; }

    /// <summary>Whether the client of the service can delete a job.</summary>
    public bool CanDelete { get; init; }

    /// <summary>Whether <see cref="DubbingProvider.FindAsync"/> can find a job after an ambiguous outcome.</summary>
    public bool FindsLostJobs { get; init; }

    /// <summary>The kinds of output files.</summary>
    public IReadOnlyList<DubbingOutputKind> OutputKinds { get; init; } = [DubbingOutputKind.Main];

    /// <summary>The formats to which the client of the service can convert an output.</summary>
    public IReadOnlyList<string> AlternativeFormats { get; init; } = [];

    /// <summary>The supported target languages as BCP-47 tags; <see langword="null"/> where only the service knows them.</summary>
    public IReadOnlyList<string>? TargetLanguages { get; init; }
}
