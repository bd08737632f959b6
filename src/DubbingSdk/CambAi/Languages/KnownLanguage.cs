namespace DubbingSdk.CambAi;

/// <summary>A known language: its number, its tag and its name.</summary>
internal sealed record KnownLanguage(long Id, string Tag, string Name);
