using DubbingSdk.Emulator.Jobs;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.Segmind.Dubbing;

/// <summary>An accepted job.</summary>
internal sealed record DubJob(string Id, JobSchedule Schedule, StoredMedia Media, string? Error, long Cost)
{
    /// <summary>The credits that remained after the job was charged.</summary>
    public required long RemainingCredits { get; init; }

    public double QueueSeconds => (Schedule.StartedAt - Schedule.CreatedAt).TotalSeconds;

    public double WorkSeconds => (Schedule.DoneAt - Schedule.StartedAt).TotalSeconds;

    public string StatusAt(DateTimeOffset now) =>
        now < Schedule.StartedAt ? "QUEUED"
        : now < Schedule.DoneAt ? "PROCESSING"
        : Error is null ? "COMPLETED"
        : "FAILED";
}
