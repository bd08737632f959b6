namespace DubbingSdk.CambAi;

/// <summary>The validation rules that dubs and projects share.</summary>
internal static class CambAiMediaRules
{
    public static void CheckLanguages(CambAiLanguage source, IReadOnlyList<CambAiLanguage>? targets)
    {
        CambAiLanguage.Require(source, "SourceLanguage");
        if (targets is null or [])
            throw new ArgumentException("TargetLanguages is empty. Set at least one language, for example CambAiLanguage.SpanishSpain.", "TargetLanguages");
        foreach (var target in targets)
            CambAiLanguage.Require(target, "TargetLanguages");
        if (targets.Distinct().Count() < targets.Count)
            throw new ArgumentException("TargetLanguages contains a language twice.", "TargetLanguages");
    }

    public static void CheckTracks(IReadOnlyList<long>? tracks)
    {
        if (tracks is not null && (tracks.Count is < 1 or > 2 || tracks.Distinct().Count() < tracks.Count || tracks.Any(track => track < 0)))
            throw new ArgumentException("SelectedAudioTracks must contain one or two different tracks, counted from 0.", "SelectedAudioTracks");
    }

    public static void CheckDictionaries(IReadOnlyList<long>? dictionaries)
    {
        if (dictionaries is not null)
            CambAiNumber.CheckAll(dictionaries, "ChosenDictionaries");
    }
}
