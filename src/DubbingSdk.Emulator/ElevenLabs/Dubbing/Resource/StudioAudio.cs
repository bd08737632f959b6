using DubbingSdk.Emulator.Storage;


namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>What was said when a segment was dubbed last, and the file of it.</summary>
internal sealed record StudioAudio(SpokenLine Line, StoredMedia Media);
