using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.ElevenLabs.AudioIsolation;

/// <summary>An entry of the history.</summary>
internal sealed record IsolatedAudio(string Id, string Title, DateTimeOffset CreatedAt, StoredMedia Media, bool IsFromVideo, string? Preview);
