namespace DubbingSdk.CambAi;

/// <summary>A language with all that identifies it.</summary>
internal sealed record KnownLanguage(long Id, string Tag, string Name);
