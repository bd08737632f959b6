namespace DubbingSdk;

internal sealed record AddLanguageStep(string Language) : StudioStep;
