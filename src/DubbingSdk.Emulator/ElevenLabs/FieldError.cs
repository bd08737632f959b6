namespace DubbingSdk.Emulator.ElevenLabs;

internal sealed record FieldError(string Location, string Field, string Message, string Type);
