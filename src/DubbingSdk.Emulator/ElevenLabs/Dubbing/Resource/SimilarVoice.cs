using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

internal sealed record SimilarVoice(string Id, string Name, string Category, string? Description, StoredMedia Preview);
