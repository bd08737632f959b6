using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

/// <summary>The dub operations of <c>/v1/dubbing</c>, and those of the Studio.</summary>
internal sealed class DubbingOperations
{
    private readonly EmulatorState _state;
    private readonly ElevenLabsErrors _errors;
    private readonly DubStore _store = new();

    public DubbingOperations(EmulatorState state, ElevenLabsErrors errors)
    {
        _state = state;
        _errors = errors;
        var create = new CreateDub(state, errors, _store);
        var list = new DubList(state, errors, _store);
        var finished = new FinishedDubs(state, errors, _store);
        var transcripts = new DubTranscripts(state, errors, finished);
        All =
        [
            new("POST", "/v1/dubbing", create.HandleAsync) { Form = DubForm.Fields },
            new("GET", "/v1/dubbing", Handlers.Of(list.Handle)) { Query = DubList.Query },
            new("GET", "/v1/dubbing/{dubbing_id}", Handlers.Of(Get)),
            new("DELETE", "/v1/dubbing/{dubbing_id}", Handlers.Of(Delete)),
            new("GET", "/v1/dubbing/{dubbing_id}/audio/{language_code}", Handlers.Of(new DubAudio(state, finished).Handle)),
            new("GET", "/v1/dubbing/{dubbing_id}/transcript/{language_code}", Handlers.Of(transcripts.HandleOlder)) { Query = ["format_type"] },
            new("GET", "/v1/dubbing/{dubbing_id}/transcripts/{language_code}/format/{format_type}", Handlers.Of(transcripts.Handle)),
            .. new ResourceOperations(state, errors, _store).All,
        ];
    }

    public IReadOnlyList<Operation> All { get; }

    private IResult Get(Call call) => _store.Find(call.Route("dubbing_id")) is { } dub
        ? Response.Json(DubJson.Create(dub, _state.TimeProvider.GetUtcNow()))
        : FinishedDubs.NotFound(call, _errors);

    private IResult Delete(Call call)
    {
        if (_store.Delete(call.Route("dubbing_id")))
            return Response.Json(new JsonObject { ["status"] = "ok" });

        return _state.Options.ElevenLabs.ServerErrorOnUnknownDelete
            ? _errors.Create(call.Context, StatusCodes.Status500InternalServerError, "internal_error", "The dub could not be deleted.")
            : FinishedDubs.NotFound(call, _errors);
    }
}
