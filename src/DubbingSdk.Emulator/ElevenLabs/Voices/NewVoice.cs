namespace DubbingSdk.Emulator.ElevenLabs.Voices;

internal sealed record NewVoice(string Name, string Category, string? Description, IReadOnlyDictionary<string, string> Labels);
