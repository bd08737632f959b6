using DubbingSdk.CambAi;
using DubbingSdk.ModelsLab;
using DubbingSdk.Segmind;

namespace DubbingSdk.Providers;

/// <summary>What to dub, in words that all services share, and for each service what only that one knows.</summary>
public sealed record DubbingJobRequest
{
    /// <summary>What to dub. Not every service takes files: see <see cref="DubbingCapabilities"/>.</summary>
    public required MediaSource Source { get; init; }

    /// <summary>The languages to dub into. Not every service takes more than one: see <see cref="DubbingProviderExtensions.DubIntoManyAsync"/>.</summary>
    public required IReadOnlyList<DubbingLanguage> TargetLanguages { get; init; }

    /// <summary>The language of the source.</summary>
    /// <value>Unset: the service detects it, where it can.</value>
    public DubbingLanguage? SourceLanguage { get; init; }

    /// <summary>A name for the job. Give each job one of its own: it is what a job is found by after a doubt.</summary>
    public string? Name { get; init; }

    /// <summary>Completes the request to ElevenLabs dubs. Other providers leave it alone, as they do with the members below.</summary>
    public Func<CreateDubRequest, CreateDubRequest>? ElevenLabs { get; init; }

    /// <summary>Completes the request to ElevenLabs projects.</summary>
    public Func<CreateProjectRequest, CreateProjectRequest>? ElevenLabsProjects { get; init; }

    /// <summary>Completes the request to CAMB.AI.</summary>
    public Func<CambAiDubRequest, CambAiDubRequest>? CambAi { get; init; }

    /// <summary>Completes the request to Segmind.</summary>
    public Func<SegmindDubRequest, SegmindDubRequest>? Segmind { get; init; }

    /// <summary>Completes the request to ModelsLab.</summary>
    public Func<ModelsLabDubRequest, ModelsLabDubRequest>? ModelsLab { get; init; }

    internal void Check()
    {
        if (Source is null)
            throw new ArgumentException("There is nothing to dub. Set Source to MediaSource.FromFile, FromStream or FromUri.", nameof(Source));
        if (TargetLanguages is not { Count: > 0 })
            throw new ArgumentException("TargetLanguages is empty. Name at least one language, for example \"es\".", nameof(TargetLanguages));
        if (TargetLanguages.Contains(default) || SourceLanguage == default(DubbingLanguage))
            throw new ArgumentException("A language has no value. Use a tag such as \"es\".", nameof(TargetLanguages));
        if (TargetLanguages.Distinct().Count() < TargetLanguages.Count)
            throw new ArgumentException("TargetLanguages names a language twice.", nameof(TargetLanguages));
        if (Name is not null && string.IsNullOrWhiteSpace(Name))
            throw new ArgumentException("Name is empty. Leave it out.", nameof(Name));
    }
}
