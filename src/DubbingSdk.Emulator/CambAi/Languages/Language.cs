namespace DubbingSdk.Emulator.CambAi.Languages;

/// <summary>A language as the service numbers it.</summary>
internal sealed record Language(int Id, string Tag, string Name);
