using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Jobs;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.ModelsLab.Dubbing;

/// <summary>A dub as it was accepted.</summary>
internal sealed record DubJob(JsonValue Id, DubRequest Request, JobSchedule Schedule, StoredMedia Media, string? Error)
{
    /// <summary>The key that the dub was ordered with.</summary>
    public required string Key { get; init; }

    /// <summary>The address that the dub was ordered at.</summary>
    public required string ServiceUri { get; init; }

    /// <summary>The address below which its files are found.</summary>
    public required string Origin { get; init; }

    public bool IsRunningAt(DateTimeOffset now) => now < Schedule.DoneAt;
}
