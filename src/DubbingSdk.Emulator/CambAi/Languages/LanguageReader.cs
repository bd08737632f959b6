using System.Globalization;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.CambAi.Languages;

/// <summary>Reads languages from requests.</summary>
internal sealed class LanguageReader(CambAiOptions options)
{
    private const string Message = "Input should be the id of a language";
    private const string Type = "enum";

    public Language Require(JsonFields fields, string name) => fields.Require(name, Parse, Message, Type);

    public Language? Find(JsonFields fields, string name) => fields.Find(name, Parse, Message, Type);

    public IReadOnlyList<Language> FindAll(JsonFields fields, string name) => fields.FindAll(name, Parse, Message, Type);

    public IReadOnlyList<Language> RequireAll(JsonFields fields, string name) => fields.RequireAll(name, Parse, Message, Type);

    /// <summary>Returns the language that the path names.</summary>
    public Language ReadRoute(Call call)
    {
        var text = call.Route("language");
        return Parse(text) ?? throw new RejectedException(FastApi.Validation([new FieldError(new JsonArray("path", "language"), Message, Type)]));
    }

    private Language? Parse(JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue<long>(out var id) => LanguageCatalog.Find(id),
        JsonValue value when value.TryGetValue<string>(out var tag) && options.AcceptsLanguageTags => LanguageCatalog.Find(tag),
        _ => null,
    };

    private Language? Parse(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? LanguageCatalog.Find(id)
        : options.AcceptsLanguageTags ? LanguageCatalog.Find(text)
        : null;
}
