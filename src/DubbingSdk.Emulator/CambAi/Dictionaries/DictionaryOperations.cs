using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.CambAi.Languages;
using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.CambAi.Dictionaries;

/// <summary>The operations of dictionaries, which prescribe the translation of terms.</summary>
internal sealed class DictionaryOperations(TimeProvider timeProvider, CambAiErrors errors, LanguageReader languages)
{
    private const string Root = CambAiRoutes.Root + "/dictionaries";
    private const string ItemRoute = Root + "/{dictionary_id}";
    private const string TermRoute = Root + "/term/{dictionary_id}/{term_id}";

    private static readonly string[] Translations = ["translations"];

    private readonly List<GlossaryDictionary> _dictionaries = [];
    private long _lastId;

    public IReadOnlyList<Operation> All =>
    [
        new("GET", Root, Locked(_ => Response.Json(new JsonArray([.. _dictionaries.Select(dictionary => dictionary.ToJson())])))),
        new("POST", Root + "/create-from-file", Handlers.OfForm(DictionaryForm.Read, Create, FormRequired)) { Form = DictionaryForm.Fields },
        new("GET", ItemRoute, Locked(call => Response.Json(Find(call).ToJson()))),
        new("DELETE", ItemRoute, Locked(Delete)),
        new("GET", ItemRoute + "/full-details", Locked(Details)) { Query = ["limit", "search_term"] },
        new("POST", ItemRoute + "/add-term", Locked(AddTerm)) { Json = Translations },
        new("PUT", TermRoute, Locked(UpdateTerm)) { Json = Translations },
        new("DELETE", TermRoute, Locked(DeleteTerm)),
    ];

    private static Response FormRequired(Call call) => call.Body.IsMalformed
        ? FastApi.MalformedForm()
        : FastApi.Validation([new FieldError(new JsonArray("body", "dictionary_file"), "Field required", "missing")]);

    private static Response Done() => Response.Json(new JsonObject { ["status"] = "success" });

    private static long IdOf(Call call, string name)
    {
        var fields = new FieldReader("path", call.Route);
        var id = fields.LongInteger(name, long.MinValue, long.MaxValue);
        RejectedException.ThrowIfAny(fields.Errors);
        return id!.Value;
    }

    private Func<Call, Task<IResult>> Locked(Func<Call, IResult> handler) => Handlers.Of(call =>
    {
        lock (_dictionaries)
            return handler(call);
    });

    private Response Create(Call call, DictionaryForm form)
    {
        lock (_dictionaries)
        {
            var dictionary = new GlossaryDictionary(++_lastId, form.Name, form.Description, timeProvider.GetUtcNow());
            _dictionaries.Add(dictionary);
            return Response.Json(dictionary.ToJson());
        }
    }

    private Response Delete(Call call)
    {
        _dictionaries.Remove(Find(call));
        return Done();
    }

    private Response Details(Call call)
    {
        var fields = new FieldReader("query", call.Query);
        var limit = fields.Integer("limit", minimum: 0) ?? int.MaxValue;
        RejectedException.ThrowIfAny(fields.Errors);
        var dictionary = Find(call);
        var terms = dictionary.Terms.Where(term => fields.Text("search_term") is not { } search || term.Matches(search));
        return Response.Json(dictionary.ToJson(terms.Take(limit)));
    }

    private Response AddTerm(Call call)
    {
        var translations = ReadTranslations(call);
        var dictionary = Find(call);
        var term = new Term(++_lastId, translations);
        dictionary.Terms.Add(term);
        dictionary.EditedAt = timeProvider.GetUtcNow();
        return Response.Json(term.ToJson());
    }

    private Response UpdateTerm(Call call)
    {
        var translations = ReadTranslations(call);
        var dictionary = Find(call);
        var index = IndexOfTerm(dictionary, call);
        dictionary.Terms[index] = dictionary.Terms[index] with { Translations = translations };
        dictionary.EditedAt = timeProvider.GetUtcNow();
        return Response.Json(dictionary.Terms[index].ToJson());
    }

    private Response DeleteTerm(Call call)
    {
        var dictionary = Find(call);
        dictionary.Terms.RemoveAt(IndexOfTerm(dictionary, call));
        dictionary.EditedAt = timeProvider.GetUtcNow();
        return Done();
    }

    private List<(Language Language, string Text)> ReadTranslations(Call call) => Handlers.ReadJson(call, fields => fields
        .RequireObjects("translations")
        .Select(item => (languages.Require(item, "language"), item.RequireText("translation", 1)))
        .ToList());

    private GlossaryDictionary Find(Call call)
    {
        var id = IdOf(call, "dictionary_id");
        return _dictionaries.Find(dictionary => dictionary.Id == id) ?? throw errors.NotFound("Dictionary");
    }

    private int IndexOfTerm(GlossaryDictionary dictionary, Call call)
    {
        var id = IdOf(call, "term_id");
        var index = dictionary.Terms.FindIndex(term => term.Id == id);
        return index >= 0 ? index : throw errors.NotFound("Term");
    }
}
