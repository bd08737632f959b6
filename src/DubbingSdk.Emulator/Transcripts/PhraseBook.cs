using System.Globalization;

namespace DubbingSdk.Emulator.Transcripts;

/// <summary>A few stock sentences in several languages; other languages get the English one with a language prefix.</summary>
internal static class PhraseBook
{
    private const string Fallback = "en";

    private static readonly Dictionary<string, string[]> Lines = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = ["Hello and welcome.", "Today we visit a small harbour.", "The boats come home in the evening.", "Thank you for watching."],
        ["es"] = ["Hola y bienvenidos.", "Hoy visitamos un pequeño puerto.", "Los barcos vuelven por la tarde.", "Gracias por vernos."],
        ["fr"] = ["Bonjour et bienvenue.", "Aujourd'hui, nous visitons un petit port.", "Les bateaux rentrent le soir.", "Merci de nous avoir suivis."],
        ["de"] = ["Hallo und willkommen.", "Heute besuchen wir einen kleinen Hafen.", "Die Boote kommen am Abend zurück.", "Danke fürs Zuschauen."],
        ["it"] = ["Ciao e benvenuti.", "Oggi visitiamo un piccolo porto.", "Le barche tornano la sera.", "Grazie per averci seguito."],
        ["pt"] = ["Olá e bem-vindos.", "Hoje visitamos um pequeno porto.", "Os barcos voltam ao fim da tarde.", "Obrigado por assistir."],
        ["pl"] = ["Dzień dobry i witamy.", "Dziś odwiedzamy mały port.", "Łodzie wracają wieczorem.", "Dziękujemy za uwagę."],
        ["nl"] = ["Hallo en welkom.", "Vandaag bezoeken we een kleine haven.", "De boten komen 's avonds terug.", "Bedankt voor het kijken."],
        ["ja"] = ["こんにちは、 ようこそ。", "今日は 小さな 港を 訪ねます。", "船は 夕方に 帰って きます。", "ご覧いただき ありがとう ございます。"],
    };

    public static string Line(string language, int index)
    {
        var code = language.Split('-', '_')[0];
        var isKnown = Lines.TryGetValue(code, out var lines);
        lines ??= Lines[Fallback];
        var line = lines[index % lines.Length];
        return isKnown ? line : string.Create(CultureInfo.InvariantCulture, $"[{language}] {line}");
    }

    /// <summary>Translates a stock sentence; any other sentence stays as it is, with a language prefix.</summary>
    public static string Translate(string text, string from, string to)
    {
        var index = Enumerable.Range(0, Lines[Fallback].Length).Cast<int?>().FirstOrDefault(known => Line(from, known!.Value) == text);
        return index is { } found ? Line(to, found) : $"[{to}] {text}";
    }
}
