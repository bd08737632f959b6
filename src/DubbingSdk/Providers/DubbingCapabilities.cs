namespace DubbingSdk.Providers;

/// <summary>What a service can do through its <see cref="DubbingProvider"/>. Each is <see langword="true"/> only where it is known to work.</summary>
public sealed record DubbingCapabilities
{
    /// <summary>Whether the source can be an address the service fetches itself.</summary>
    public bool AcceptsAddresses { get; init; }

    /// <summary>Whether the source can be a file or a stream.</summary>
    public bool AcceptsFiles { get; init; }

    /// <summary>Whether the service tells the language of the source by itself. Otherwise it has to be given.</summary>
    public bool DetectsSourceLanguage { get; init; }

    /// <summary>Whether one job can have several target languages.</summary>
    public bool AcceptsManyTargets { get; init; }

    /// <summary>
    /// Whether each target language of a job is started, and paid for, by a request of its own: the first with the job, the others added to it.
    /// Otherwise one request starts all.
    /// </summary>
    public bool AddsTargetsOneByOne { get; init; }

    /// <summary>Whether a job can be given a name.</summary>
    public bool AcceptsNames { get; init; }

    /// <summary>Whether a video comes out as a video.</summary>
    public bool ProvidesVideo { get; init; }

    /// <summary>Whether there is a text of the dub.</summary>
    public bool ProvidesSubtitles { get; init; }

    /// <summary>Whether the service says what a job has cost.</summary>
    public bool ReportsCost { get; init; }

    /// <summary>Whether a job can be done by the time it was accepted.</summary>
    public bool CompletesAtOnce { get; init; }

    /// <summary>Whether whoever knows the address of an output can download it, without a key and without a signature that expires.</summary>
    public bool HasPublicOutputs { get; init; }

    /// <summary>Whether the service can delete a job, through its own client.</summary>
    public bool CanDelete { get; init; }

    /// <summary>Whether a job can be found after a doubtful submission.</summary>
    public bool FindsLostJobs { get; init; }

    /// <summary>The files that can be asked for.</summary>
    public IReadOnlyList<DubbingOutputKind> OutputKinds { get; init; } = [DubbingOutputKind.Main];

    /// <summary>Other formats that the service's own client can have made of an output.</summary>
    public IReadOnlyList<string> AlternativeFormats { get; init; } = [];

    /// <summary>The target languages the service is known to take, as BCP-47 tags; <see langword="null"/> where the service alone knows them.</summary>
    public IReadOnlyList<string>? TargetLanguages { get; init; }
}
