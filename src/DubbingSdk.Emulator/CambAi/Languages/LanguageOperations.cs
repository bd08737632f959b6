using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;

namespace DubbingSdk.Emulator.CambAi.Languages;

/// <summary>The language lists. They differ by one language, so that a test can distinguish them.</summary>
internal sealed class LanguageOperations(CambAiOptions options)
{
    private const string SourceOnly = "ar-XA";

    public IReadOnlyList<Operation> All =>
    [
        List("/source-languages", LanguageCatalog.All),
        List("/target-languages", LanguageCatalog.All.Where(language => language.Tag is not SourceOnly)),
    ];

    private Operation List(string path, IEnumerable<Language> languages) =>
        new("GET", CambAiRoutes.Root + path, Handlers.Of(_ => Response.Json(new JsonArray([.. languages.Select(ToJson)]))))
        {
            Query = ["run_id"],
        };

    private JsonObject ToJson(Language language) => new()
    {
        ["id"] = language.Id,
        ["language"] = language.Name,
        ["short_name"] = options.LowerCaseTags ? language.Tag.ToLowerInvariant() : language.Tag,
    };
}
