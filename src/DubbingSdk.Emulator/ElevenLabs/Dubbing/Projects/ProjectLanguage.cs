using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>A target language of a project.</summary>
internal sealed class ProjectLanguage(string id, long sequence, string code, int cloningStrength, DateTimeOffset createdAt)
{
    public string Id => id;

    public long Sequence => sequence;

    public string Code => code;

    public int CloningStrength => cloningStrength;

    public DateTimeOffset CreatedAt { get; } = createdAt;

    public DateTimeOffset UpdatedAt { get; private set; } = createdAt;

    public LanguageStage Stage { get; private set; }

    /// <summary>The status that the service reports for the stage.</summary>
    public string Status => Stage switch
    {
        LanguageStage.Queued => "queued",
        LanguageStage.Processing => "processing",
        LanguageStage.Failed => "failed",
        _ => OutputRevision == Revision ? "completed" : "stale",
    };

    /// <summary>Whether a job is waiting or running.</summary>
    public bool IsBusy => Stage is LanguageStage.Queued or LanguageStage.Processing;

    public int Revision { get; private set; }

    public int? OutputRevision { get; private set; }

    public StoredMedia? Output { get; private set; }

    public ProjectError? Error { get; private set; }

    /// <summary>The error with which the next job of the language is to fail.</summary>
    public ProjectError? PlannedError { get; set; }

    /// <summary>The seconds that can still be regenerated free of charge.</summary>
    public double FreeSeconds { get; set; }

    /// <summary>The lines by the id of their segment.</summary>
    public Dictionary<string, TargetLine> Lines { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds the missing lines, with translations by segment id or external id.</summary>
    public void AddLines(IEnumerable<ProjectSegment> segments, IReadOnlyDictionary<string, string>? translations = null)
    {
        foreach (var segment in segments)
        {
            var translation = translations?.GetValueOrDefault(segment.Id) ?? translations?.GetValueOrDefault(segment.ExternalId ?? "");
            Lines.TryAdd(segment.Id, new TargetLine { Translation = translation });
        }
    }

    public void Move(LanguageStage stage, DateTimeOffset at)
    {
        Stage = stage;
        UpdatedAt = at;
    }

    public void Complete(StoredMedia output, int revision, DateTimeOffset at)
    {
        Output = output;
        OutputRevision = revision;
        Move(LanguageStage.Done, at);
    }

    public void Fail(ProjectError error, DateTimeOffset at)
    {
        Error = error;
        Move(LanguageStage.Failed, at);
    }

    /// <summary>Records a change after which the output no longer matches the language.</summary>
    public void Change(DateTimeOffset at)
    {
        Revision++;
        UpdatedAt = at;
    }
}
