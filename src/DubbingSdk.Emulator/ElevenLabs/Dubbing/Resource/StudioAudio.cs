using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The sentence spoken when a segment was last dubbed, and its file.</summary>
internal sealed record StudioAudio(SpokenLine Line, StoredMedia Media);
