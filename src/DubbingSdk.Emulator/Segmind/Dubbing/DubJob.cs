using DubbingSdk.Emulator.Jobs;
using DubbingSdk.Emulator.Storage;


namespace DubbingSdk.Emulator.Segmind.Dubbing;

/// <summary>A job as it was accepted.</summary>
internal sealed record DubJob(string Id, JobSchedule Schedule, StoredMedia Media, string? Error, long Cost)
{
    /// <summary>What was left of the credits once the job was paid.</summary>
    public required long RemainingCredits { get; init; }

    public double QueueSeconds => (Schedule.StartedAt - Schedule.CreatedAt).TotalSeconds;

    public double WorkSeconds => (Schedule.DoneAt - Schedule.StartedAt).TotalSeconds;

    public string StatusAt(DateTimeOffset now) =>
        now < Schedule.StartedAt ? "QUEUED"
        : now < Schedule.DoneAt ? "PROCESSING"
        : Error is null ? "COMPLETED"
        : "FAILED";
}
