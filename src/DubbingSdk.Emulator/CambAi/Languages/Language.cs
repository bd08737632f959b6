namespace DubbingSdk.Emulator.CambAi.Languages;

/// <summary>A language with the service's number.</summary>
internal sealed record Language(int Id, string Tag, string Name);
