using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>A render. It is immutable: its progress follows from the current time alone.</summary>
internal sealed record StudioRender(string Id, int Version, string Language, string Type, DateTimeOffset DoneAt, StoredMedia? Media)
{
    public string StatusAt(DateTimeOffset now) => now < DoneAt ? "processing" : Media is null ? "failed" : "complete";

    public StoredMedia? MediaAt(DateTimeOffset now) => now < DoneAt ? null : Media;
}
