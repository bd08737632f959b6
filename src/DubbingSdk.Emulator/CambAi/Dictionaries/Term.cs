using System.Text.Json.Nodes;
using DubbingSdk.Emulator.CambAi.Languages;

namespace DubbingSdk.Emulator.CambAi.Dictionaries;

/// <summary>A term of a dictionary with its translations.</summary>
internal sealed record Term(long Id, IReadOnlyList<(Language Language, string Text)> Translations)
{
    public bool Matches(string search) =>
        Translations.Any(translation => translation.Text.Contains(search, StringComparison.OrdinalIgnoreCase));

    public JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["term_translations"] = new JsonArray([.. Translations.Select(translation => new JsonObject
        {
            ["language"] = translation.Language.Id,
            ["term_text"] = translation.Text,
        })]),
    };
}
