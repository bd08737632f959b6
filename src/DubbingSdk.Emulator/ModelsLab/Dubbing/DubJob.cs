using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Jobs;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.ModelsLab.Dubbing;

/// <summary>An accepted dub.</summary>
internal sealed record DubJob(JsonValue Id, DubRequest Request, JobSchedule Schedule, StoredMedia Media, string? Error)
{
    /// <summary>The key of the request.</summary>
    public required string Key { get; init; }

    /// <summary>The base URI that the request was sent to.</summary>
    public required string ServiceUri { get; init; }

    /// <summary>The origin that its files are fetched from.</summary>
    public required string Origin { get; init; }

    public bool IsRunningAt(DateTimeOffset now) => now < Schedule.DoneAt;
}
