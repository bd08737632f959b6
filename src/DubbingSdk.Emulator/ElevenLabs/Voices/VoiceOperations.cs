using System.Text;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Requests;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ElevenLabs.Voices;

/// <summary>The operations of voices: both lists, and single voices.</summary>
internal sealed class VoiceOperations(EmulatorState state, ElevenLabsErrors errors, VoiceStore voices)
{
    private const int MaximumListedVoices = 500;

    public IReadOnlyList<Operation> All =>
    [
        new("GET", "/v1/voices", Handlers.Of(List)) { Query = ["show_legacy"] },
        new("GET", "/v2/voices", Handlers.Of(Search)) { Query = VoiceQuery.Parameters },
        new("GET", "/v1/voices/{voice_id}", Handlers.Of(Get)) { Query = ["with_settings"] },
    ];

    /// <summary>Returns the voice that the path names.</summary>
    public Voice Require(Call call) => voices.Find(call.Route("voice_id"))
        ?? throw new RejectedException(errors.Create(call.Context, StatusCodes.Status404NotFound, "voice_not_found", "There is no voice with this id."));

    private IResult List(Call call)
    {
        var fields = new FieldReader("query", call.Query);
        var withLegacy = fields.Boolean("show_legacy") ?? false;
        RejectedException.ThrowIfAny(fields.Errors);
        var all = voices.All;
        return all.Count > MaximumListedVoices
            ? errors.BadRequest(call.Context, "too_many_voices", $"There are more than {MaximumListedVoices} voices; use /v2/voices.")
            : Response.Json(new JsonObject { ["voices"] = Json(call, all.Where(voice => withLegacy || !voice.IsLegacy)) });
    }

    private Response Search(Call call)
    {
        var query = new VoiceQuery(call);
        var found = query.Choose(voices.All).ToList();
        var page = found.Skip(FindStart(call, query, found)).Take(query.PageSize).ToList();
        var hasMore = page.Count > 0 && page[^1] != found[^1];
        return Response.Json(new JsonObject
        {
            ["voices"] = Json(call, page),
            ["has_more"] = hasMore,
            ["total_count"] = query.IsCounted ? found.Count : 0,
            ["next_page_token"] = hasMore ? Token(page[^1]) : null,
        });
    }

    private int FindStart(Call call, VoiceQuery query, List<Voice> found)
    {
        var last = query.PageToken is null ? -1 : found.FindIndex(voice => Token(voice) == query.PageToken);
        return last >= 0 || query.PageToken is null
            ? last + 1
            : throw new RejectedException(errors.BadRequest(call.Context, "invalid_cursor", "The page token is not known.", "next_page_token"));
    }

    private static string Token(Voice voice) => Convert.ToBase64String(Encoding.UTF8.GetBytes(voice.Id));

    private IResult Get(Call call)
    {
        var fields = new FieldReader("query", call.Query);
        fields.Boolean("with_settings");
        RejectedException.ThrowIfAny(fields.Errors);
        return Response.Json(Require(call).ToJson(state.Media, call.Context.Request));
    }

    private JsonArray Json(Call call, IEnumerable<Voice> chosen) =>
        new([.. chosen.Select(voice => (JsonNode)voice.ToJson(state.Media, call.Context.Request))]);
}
