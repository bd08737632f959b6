using DubbingSdk.Emulator.Sources;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>A project. It is accessed under the lock of its store.</summary>
internal sealed class Project
{
    public required string Id { get; init; }

    public required long Sequence { get; init; }

    /// <summary>The origin that the project was created on, and that its files are fetched from.</summary>
    public required string Origin { get; init; }

    public required string? Reference { get; init; }

    public required string? GivenLanguage { get; init; }

    public required string Model { get; init; }

    public required IReadOnlyList<string> WebhookIds { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ReadyAt { get; init; }

    /// <summary>The source; a URL is fetched on first use.</summary>
    public required Lazy<Task<DubSource>> Source { get; init; }

    /// <summary>The length for which the project and its languages are charged.</summary>
    public required double ChargedSeconds { get; init; }

    /// <summary>The error with which the project is to fail although its source can be dubbed.</summary>
    public ProjectError? PlannedError { get; set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public ProjectStage Stage { get; private set; }

    /// <summary>The status that the service reports for the stage.</summary>
    public string Status => Stage switch
    {
        ProjectStage.Queued => "queued",
        ProjectStage.Preparing => "preparing",
        ProjectStage.Ready => "ready",
        _ => "failed",
    };

    public DubSource? Media { get; private set; }

    public ProjectError? Error { get; private set; }

    public int Revision { get; private set; }

    /// <summary>Whether the first language, which the price of the project includes, has not been added yet.</summary>
    public bool HasPrepaidLanguage { get; set; } = true;

    public List<ProjectSegment> Segments { get; } = [];

    public List<ProjectLanguage> Languages { get; } = [];

    public Scheduler Scheduler { get; } = new();

    /// <summary>The timer that runs the scheduled work when no request does.</summary>
    public ITimer? Timer { get; set; }

    /// <summary>The language of the source without its region, by default the one that is always detected.</summary>
    public string Language => GivenLanguage?.Split('-')[0] ?? "en";

    public double Seconds => Media?.Seconds ?? ChargedSeconds;

    public IEnumerable<string> SpeakerIds => Segments.Select(segment => segment.SpeakerId).Distinct(StringComparer.Ordinal);

    public IEnumerable<ProjectSegment> OrderedSegments => Segments.OrderBy(segment => segment.Start);

    public void Move(ProjectStage stage, DateTimeOffset at)
    {
        Stage = stage;
        UpdatedAt = at;
    }

    public void Open(DubSource media, DateTimeOffset at)
    {
        Media = media;
        Move(ProjectStage.Ready, at);
    }

    public void Fail(ProjectError error, DateTimeOffset at)
    {
        Error = error;
        Move(ProjectStage.Failed, at);
    }

    /// <summary>Records a change of the transcript.</summary>
    public void Change(DateTimeOffset at)
    {
        Revision++;
        UpdatedAt = at;
    }
}
