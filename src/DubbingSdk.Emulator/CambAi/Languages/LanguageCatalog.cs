using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Media;

namespace DubbingSdk.Emulator.CambAi.Languages;

/// <summary>The catalogue of languages.</summary>
internal static class LanguageCatalog
{
    public static IReadOnlyList<Language> All { get; } =
    [
        .. JsonNode.Parse(EmbeddedResource.Read("languages.json"))!.AsArray()
            .Select(item => new Language((int)item!["id"]!, (string)item["short_name"]!, (string)item["language"]!)),
    ];

    public static Language? Find(long id) => All.FirstOrDefault(language => language.Id == id);

    public static Language? Find(string tag) => All.FirstOrDefault(language => language.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase));
}
