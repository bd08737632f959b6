using System.Globalization;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.CambAi.Dictionaries;

/// <summary>A dictionary with its terms. It is accessed under the lock of its operations.</summary>
internal sealed class GlossaryDictionary(long id, string name, string? description, DateTimeOffset createdAt)
{
    public long Id => id;

    public DateTimeOffset CreatedAt { get; } = createdAt;

    public List<Term> Terms { get; } = [];

    public DateTimeOffset EditedAt { get; set; } = createdAt;

    public JsonObject ToJson() => ToJson(Terms);

    /// <summary>Writes the dictionary with some of its terms.</summary>
    public JsonObject ToJson(IEnumerable<Term> terms) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["description"] = description,
        ["created_at"] = ToText(CreatedAt),
        ["last_edited_at"] = ToText(EditedAt),
        ["dictionary_terms"] = new JsonArray([.. terms.Select(term => term.ToJson())]),
        ["languages"] = new JsonArray([.. Languages().Select(language => (JsonNode)language)]),
    };

    private IEnumerable<int> Languages() =>
        Terms.SelectMany(term => term.Translations).Select(translation => translation.Language.Id).Distinct().Order();

    private static string ToText(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture);
}
