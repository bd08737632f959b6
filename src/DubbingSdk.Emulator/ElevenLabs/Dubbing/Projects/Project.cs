using DubbingSdk.Emulator.Sources;


namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>A project. It is used under the lock of its store.</summary>
internal sealed class Project
{
    public required string Id { get; init; }

    public required long Sequence { get; init; }

    /// <summary>The address by which the project was created, and below which its files are found.</summary>
    public required string Origin { get; init; }

    public required string? Reference { get; init; }

    public required string? GivenLanguage { get; init; }

    public required string Model { get; init; }

    public required IReadOnlyList<string> WebhookIds { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ReadyAt { get; init; }

    /// <summary>What is to be dubbed; a URL is fetched when this is first looked at.</summary>
    public required Lazy<Task<DubSource>> Source { get; init; }

    /// <summary>The length by which the project and its languages are charged.</summary>
    public required double ChargedSeconds { get; init; }

    /// <summary>Why the project fails although its source can be dubbed.</summary>
    public ProjectError? PlannedError { get; set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public ProjectStage Stage { get; private set; }

    /// <summary>The word of the service for the stage.</summary>
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

    /// <summary>Whether the first language is still to come, which the price of the project includes.</summary>
    public bool HasPrepaidLanguage { get; set; } = true;

    public List<ProjectSegment> Segments { get; } = [];

    public List<ProjectLanguage> Languages { get; } = [];

    public Scheduler Scheduler { get; } = new();

    /// <summary>Looks after the agenda when nobody asks.</summary>
    public ITimer? Timer { get; set; }

    /// <summary>The language of the source without its region, or the one that is always detected.</summary>
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

    /// <summary>Notes a change of the transcript.</summary>
    public void Change(DateTimeOffset at)
    {
        Revision++;
        UpdatedAt = at;
    }
}
